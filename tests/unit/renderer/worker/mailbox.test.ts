import { describe, expect, it, vi } from 'vitest';
import { Mailbox } from '../../../../renderer/worker/mailbox';

const boxes = (bytes = 1024) => {
  const memory = new SharedArrayBuffer(bytes);
  return { worker: new Mailbox(memory), page: new Mailbox(memory) };
};

describe('the mailbox that a page shares with its worker', () => {
  it('holds the answer to the question, as it was put there', () => {
    const { worker, page } = boxes();
    const answer = { query: 'coopération', hits: [{ title: '« Sud-Sud » 合作', year: 1978, none: null }] };
    expect(page.take(1)).toBeUndefined();
    worker.put(1, answer);
    expect(page.take(1)).toEqual(answer);
  });

  it('gives no answer to another question', () => {
    const { worker, page } = boxes();
    worker.put(1, 'first');
    expect(page.take(2)).toBeUndefined();
    worker.put(2, 'second');
    expect(page.take(1)).toBeUndefined();
    expect(page.take(2)).toBe('second');
  });

  it('awaits the answer for as long as it is told, and no longer', () => {
    const { worker, page } = boxes();
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 1;
      if (clock === 4) worker.put(1, 'late');
      return clock;
    });
    expect(page.take(1, 2)).toBeUndefined();
    expect(page.take(1, 9)).toBe('late');
    now.mockRestore();
  });

  it('holds nothing where an answer is too long for it', () => {
    const { worker, page } = boxes(64);
    worker.put(1, 'short');
    expect(worker.put(2, 'long'.repeat(100))).toBe(false);
    expect(page.take(1)).toBeUndefined();
    expect(page.take(2)).toBeUndefined();
  });
});
