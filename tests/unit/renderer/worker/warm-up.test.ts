import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { warmUp } from '../../../../renderer/worker/warm-up';
import type { SearchRequest } from '../../../../shared/reference/types';

describe('what is asked before the first key', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const requests: SearchRequest[] = [];
  const reference = {
    rehearse: (request: SearchRequest) => void requests.push(request),
  };
  const warm = async (lastAsked: () => number, milliseconds: number) => {
    requests.length = 0;
    warmUp(reference, 'es', lastAsked);
    await vi.advanceTimersByTimeAsync(milliseconds);
    return requests.map(({ words }) => words);
  };

  it('is typed letter by letter: single letters, whole words, a symbol and a filter', async () => {
    const words = await warm(() => 0, 5000);
    expect(words).toEqual(expect.arrayContaining(['a', 'as', 'assemblée générale', 'g77', 'a/res/64']));
    expect(words.some((one) => one.startsWith('type:'))).toBe(true);
  });

  it('asks for what the list under the search box asks for, in the language of the page', async () => {
    await warm(() => 0, 5000);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every(({ brief }) => brief)).toBe(true);
    expect(new Set(requests.map(({ lang }) => lang))).toEqual(new Set(['es']));
  });

  it('waits while something is asked, and goes on once nothing is', async () => {
    let isTyping = true;
    const start = performance.now();
    const words = await warm(() => (isTyping ? performance.now() : start), 5000);
    expect(words).toEqual([]);
    isTyping = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(requests.length).toBeGreaterThan(100);
  });
});
