import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import { connectReference, type CopyTools, type WorkerLine } from '../../../../renderer/worker/client';
import type { ForeseeingReference } from '../../../../renderer/worker/foresight';
import type { WorkerMessage, WorkerRequest } from '../../../../shared/contract/worker';
import type { ReferenceApi } from '../../../../shared/reference/api';

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

const OPENED = {
  type: 'opened',
  copy: null,
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
} as const satisfies WorkerMessage;
const noCopy: CopyTools = { language: () => 'es', open: () => Promise.reject(new Error('no copy')) };
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the line to the worker', () => {
  it('tells the worker where the reference lies, and holds questions until it is open', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, 'app://reperes/', noCopy);
    void client.ask('record', 'undp', 'fr');
    await settle();
    expect(worker.sent).toEqual([{ type: 'open', base: 'app://reperes/' }]);
    worker.say(OPENED);
    await settle();
    expect(worker.sent[1]).toEqual({
      type: 'ask',
      question: { id: 1, method: 'record', args: ['undp', 'fr'] },
    });
  });

  it('gives each question its own answer, whatever the order', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '', noCopy);
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
    const client = connectReference(worker.line, '', noCopy);
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

  describe('with a copy of the page’s own', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    const BYTES = new Uint8Array([1, 2, 3]);
    const searched: string[] = [];
    const search = vi.fn<ReferenceApi['search']>(({ words, lang }) => {
      if (words === 'wrong') throw new Error('no such table');
      searched.push(`${lang}: ${words}`);
      return { query: words } as ReturnType<ReferenceApi['search']>;
    });
    const openCopy = vi.fn<CopyTools['open']>(() =>
      Promise.resolve({ search, rehearse: search } as Partial<ForeseeingReference> as ForeseeingReference),
    );
    const asked = (words: string) => [new AbortController().signal, 'search', { words, lang: 'fr' }] as const;
    const connect = async (tools: CopyTools = { ...noCopy, open: openCopy }) => {
      const worker = fakeWorker();
      const client = connectReference(worker.line, '', tools);
      worker.say({ ...OPENED, copy: BYTES });
      void client.ask('glossary', 'fr');
      await vi.advanceTimersByTimeAsync(0);
      worker.say({ type: 'answer', id: 1, value: null });
      await vi.advanceTimersByTimeAsync(200);
      worker.sent.length = 0;
      searched.length = 0;
      return { worker, client };
    };

    it('asks it, and not the worker, what may be abandoned: it has answered when the call returns', async () => {
      const { worker, client } = await connect();
      expect(openCopy).toHaveBeenLastCalledWith(BYTES, 'es');
      const answer = client.askWhile(...asked('pnud'));
      expect(searched).toEqual(['fr: pnud']);
      expect(await answer).toEqual({ query: 'pnud' });
      expect(worker.sent).toEqual([]);
      void client.ask('record', 'undp', 'fr');
      expect(worker.sent[0]).toMatchObject({ question: { method: 'record' } });
    });

    it('opens it once the page has what it asked for first', async () => {
      openCopy.mockClear();
      const worker = fakeWorker();
      const client = connectReference(worker.line, '', { ...noCopy, open: openCopy });
      worker.say({ ...OPENED, copy: BYTES });
      await vi.advanceTimersByTimeAsync(1000);
      void client.ask('record', 'undp', 'fr');
      await vi.advanceTimersByTimeAsync(1000);
      expect(openCopy).not.toHaveBeenCalled();
      worker.say({ type: 'answer', id: 1, value: null });
      await vi.advanceTimersByTimeAsync(200);
      expect(openCopy).toHaveBeenCalledOnce();
    });

    it('tells what fails in it, and asks it nothing that was abandoned', async () => {
      const { client } = await connect();
      await expect(client.askWhile(...asked('wrong'))).rejects.toThrow('no such table');
      await expect(
        client.askWhile(AbortSignal.abort(), 'search', { words: 'pnud', lang: 'fr' }),
      ).rejects.toThrow('nobody awaits');
      expect(searched).toEqual([]);
    });

    it('asks the worker where the copy does not open', async () => {
      const { worker, client } = await connect(noCopy);
      void client.askWhile(...asked('pnud'));
      expect(worker.sent[0]).toMatchObject({ question: { method: 'search' } });
    });

    it('warms it up only once nothing is asked for a while', async () => {
      const { client } = await connect();
      for (let key = 0; key < 20; key += 1) {
        void client.askWhile(...asked('typed'));
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(new Set(searched)).toEqual(new Set(['fr: typed']));
      await vi.advanceTimersByTimeAsync(5000);
      expect(searched).toContain('es: assemblée générale');
    });
  });

  it('sends reactive arguments as plain data', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '', noCopy);
    worker.say(OPENED);
    void client.ask('cards', reactive(['a', 'b']), 'fr');
    await settle();
    expect(worker.sent[1]).toMatchObject({ question: { args: [['a', 'b'], 'fr'] } });
  });

  it('rejects a question that failed, and every question where the reference did not open', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '', noCopy);
    worker.say(OPENED);
    const failed = client.ask('glossary', 'fr');
    await settle();
    worker.say({ type: 'failed', id: 1, message: 'no such table' });
    await expect(failed).rejects.toThrow('no such table');

    const other = fakeWorker();
    const closed = connectReference(other.line, '', noCopy);
    other.say({
      type: 'opened',
      outcome: { ok: false, failure: 'damaged', detail: 'one byte differs' },
      copy: null,
    });
    await expect(closed.ask('glossary', 'fr')).rejects.toThrow('one byte differs');
  });

  it('says engine where the worker itself does not start', async () => {
    const worker = fakeWorker();
    const client = connectReference(worker.line, '', noCopy);
    worker.break('script error');
    expect(await client.opened).toEqual({ ok: false, failure: 'engine', detail: 'script error' });
  });
});
