import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import { connectReference, type WorkerLine } from '../../../../renderer/worker/client';
import { Mailbox } from '../../../../renderer/worker/mailbox';
import type { WorkerMessage, WorkerRequest } from '../../../../shared/contract/worker';

function fakeWorker() {
  const listeners: Record<string, (event: Event) => void> = {};
  const sent: WorkerRequest[] = [];
  const line = {
    // A real worker refuses what cannot be cloned, and so does this one.
    postMessage: (request: WorkerRequest) => sent.push(structuredClone(request)),
    addEventListener: (type: string, listener: (event: Event) => void) => {
      listeners[type] = listener;
    },
    terminate: () => undefined,
  } as unknown as WorkerLine;
  return {
    line,
    sent,
    say: (data: WorkerMessage) => listeners['message']?.(new MessageEvent('message', { data })),
    break: (message: string) => listeners['error']?.(Object.assign(new Event('error'), { message })),
  };
}

const OPENED: WorkerMessage = {
  type: 'opened',
  outcome: {
    ok: true,
    manifest: {
      schemaVersion: 1,
      contentVersion: '1',
      contentDate: '2026-01-01',
      bytes: 1,
      sha256: '',
      counts: { body: 0, milestone: 0, instrument: 0, function: 0, term: 0, place: 0, source: 0 },
    },
  },
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the line to the worker', () => {
  it('tells the worker where the reference lies, and holds questions until it is open', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, 'app://reperes/');
    void client.ask('record', 'undp', 'fr');
    await settle();
    expect(worker.sent).toEqual([{ type: 'open', base: 'app://reperes/', mailbox: null }]);
    worker.say(OPENED);
    await settle();
    expect(worker.sent[1]).toEqual({
      type: 'ask',
      question: { id: 1, method: 'record', args: ['undp', 'fr'] },
      urgent: false,
    });
  });

  it('gives each question its own answer, whatever the order', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '');
    worker.say(OPENED);
    const first = client.ask('record', 'a', 'fr');
    const second = client.ask('record', 'b', 'fr');
    await settle();
    worker.say({ type: 'answer', id: 2, value: 'B' });
    worker.say({ type: 'answer', id: 1, value: 'A' });
    expect(await Promise.all([first, second])).toEqual(['A', 'B']);
  });

  it('never sends a question that was abandoned while the worker was busy', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '');
    worker.say(OPENED);
    const asked = (words: string) => {
      const abandon = new AbortController();
      const answer = client.askWhile(abandon.signal, 'search', { words, lang: 'fr' });
      return { abandon, answer };
    };
    const first = asked('p');
    const second = asked('pn');
    await settle();
    second.abandon.abort();
    await expect(second.answer).rejects.toThrow('nobody awaits');
    const third = asked('pnu');
    await settle();
    const words = () => worker.sent.slice(1).map((one) => JSON.stringify(one));
    expect(words()).toHaveLength(1);
    worker.say({ type: 'answer', id: 1, value: 'P' });
    await settle();
    expect(words()).toHaveLength(2);
    expect(words()[1]).toContain('"pnu"');
    worker.say({ type: 'answer', id: 2, value: 'PNU' });
    expect(await Promise.all([first.answer, third.answer])).toEqual(['P', 'PNU']);
  });

  describe('with a mailbox', () => {
    const frames: (() => void)[] = [];
    beforeEach(() => {
      frames.length = 0;
      vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });
    const drawFrame = () => {
      for (const callback of frames.splice(0)) callback();
    };
    const askInBox = () => {
      const worker = fakeWorker();
      const mailbox = new Mailbox(new SharedArrayBuffer(1024));
      const client = connectReference(worker.line, '', mailbox);
      worker.say(OPENED);
      return { worker, mailbox, client };
    };
    const search = { words: 'p', lang: 'fr' } as const;

    it('reads the answer before the frame, without its message', async () => {
      const { worker, mailbox, client } = askInBox();
      await settle();
      const answer = client.askWhile(new AbortController().signal, 'search', search);
      await settle();
      expect(worker.sent[1]).toMatchObject({ urgent: true, question: { id: 1 } });
      drawFrame();
      mailbox.put(1, 'P');
      drawFrame();
      expect(await answer).toBe('P');
      worker.say({ type: 'answer', id: 1, value: 'late' });
      expect(frames).toEqual([]);
    });

    it('and where no frame came first, when the worker says that it is there', async () => {
      const { worker, mailbox, client } = askInBox();
      await settle();
      const answer = client.askWhile(new AbortController().signal, 'search', search);
      const next = client.askWhile(new AbortController().signal, 'search', { ...search, words: 'pn' });
      await settle();
      mailbox.put(1, 'P');
      worker.say({ type: 'put', id: 1 });
      expect(await answer).toBe('P');
      expect(worker.sent[2]).toMatchObject({ question: { id: 2 } });
      // Said again, it is no answer to the next question.
      worker.say({ type: 'put', id: 1 });
      mailbox.put(2, 'PN');
      worker.say({ type: 'put', id: 2 });
      expect(await next).toBe('PN');
    });

    it('and looks no more once the message has come', async () => {
      const { worker, client } = askInBox();
      await settle();
      const answer = client.askWhile(new AbortController().signal, 'search', search);
      await settle();
      worker.say({ type: 'answer', id: 1, value: 'P' });
      expect(await answer).toBe('P');
      drawFrame();
      expect(frames).toEqual([]);
    });
  });

  it('sends reactive arguments as plain data', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '');
    worker.say(OPENED);
    void client.ask('cards', reactive(['a', 'b']), 'fr');
    await settle();
    expect(worker.sent[1]).toMatchObject({ question: { args: [['a', 'b'], 'fr'] } });
  });

  it('rejects a question that failed, and every question where the reference did not open', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '');
    worker.say(OPENED);
    const failed = client.ask('glossary', 'fr');
    await settle();
    worker.say({ type: 'failed', id: 1, message: 'no such table' });
    await expect(failed).rejects.toThrow('no such table');

    const other = fakeWorker();
    const closed = connectReference(other.line, '');
    other.say({ type: 'opened', outcome: { ok: false, failure: 'damaged', detail: 'one byte differs' } });
    await expect(closed.ask('glossary', 'fr')).rejects.toThrow('one byte differs');
  });

  it('says engine where the worker itself does not start', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '');
    worker.break('script error');
    expect(await client.opened).toEqual({ ok: false, failure: 'engine', detail: 'script error' });
  });
});
