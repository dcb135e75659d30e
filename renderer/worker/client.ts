import type { OpenOutcome, WorkerMessage, WorkerQuestion, WorkerRequest } from '../../shared/contract/worker';
import type { Lang } from '../../shared/model/language';
import type { ReferenceApi } from '../../shared/reference/api';
import { ABANDONED } from './abandoned';
import type { ForeseeingReference } from './foresight';
import { pause } from './pause';
import { warmUp } from './warm-up';

/** Asks the reference a question; rejects where it is not open or the question failed. */
export type Ask = <M extends keyof ReferenceApi>(
  method: M,
  ...args: Parameters<ReferenceApi[M]>
) => Promise<ReturnType<ReferenceApi[M]>>;

/**
 * Asks as `Ask` does, for as long as `signal` is not aborted; rejects once it is. Where the page has a
 * copy of the reference, that one answers at once: no other thread need be awaited, nor have its turn.
 * Else the question waits here until the worker is free, and one that nobody awaits never reaches it.
 */
export type AskWhile = <M extends keyof ReferenceApi>(
  signal: AbortSignal,
  method: M,
  ...args: Parameters<ReferenceApi[M]>
) => Promise<ReturnType<ReferenceApi[M]>>;

/** A line to the worker that holds the reference. */
export interface ReferenceClient {
  /** How opening went; never rejects. */
  readonly opened: Promise<OpenOutcome>;
  readonly ask: Ask;
  readonly askWhile: AskWhile;
  close(): void;
}

/** What is used of a `Worker`. */
export type WorkerLine = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Milliseconds from one look at whether the page has the answers that it asked for to the next. */
const BREATH = 100;

/** What a copy of the page's own needs of its surroundings. */
export interface CopyTools {
  /** The language of the page. */
  language(): Lang;
  /** Opens a copy from its bytes, ready to be searched in a language. */
  open(bytes: Uint8Array, lang: Lang): Promise<ForeseeingReference>;
}

/**
 * Opens the reference that lies at `base` in `worker`, and the copy of the page's own that the
 * worker may give the bytes for. Questions asked before it is open wait.
 */
export function connectReference(worker: WorkerLine, base: string, tools: CopyTools): ReferenceClient {
  const waiting = new Map<number, Waiting>();
  /** Questions that may be abandoned, until the worker is free. */
  let held: (() => void)[] = [];
  let asked = 0;
  /** On the page's clock. */
  let askedAt = 0;
  let known: OpenOutcome | null = null;
  let copy: ForeseeingReference | null = null;

  const opened = new Promise<OpenOutcome>((settled) => {
    const resolve = (outcome: OpenOutcome) => {
      known ??= outcome;
      settled(outcome);
    };
    worker.addEventListener('message', (event) => {
      const message = (event as MessageEvent<WorkerMessage>).data;
      if (message.type !== 'opened') settle(message);
      else {
        resolve(message.outcome);
        if (message.copy) void keepCopy(message.copy);
      }
    });
    worker.addEventListener('error', (event) => {
      const detail = (event as ErrorEvent).message || 'the worker did not start';
      resolve({ ok: false, failure: 'engine', detail });
      for (const one of waiting.values()) one.reject(new Error(detail));
      waiting.clear();
      sendHeld();
    });
  });

  function settle(message: Extract<WorkerMessage, { type: 'answer' | 'failed' }>): void {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') one?.resolve(message.value);
    else one?.reject(new Error(message.message));
    sendHeld();
  }

  async function keepCopy(bytes: Uint8Array): Promise<void> {
    // The page shows itself first, with what it asks for.
    do await pause(BREATH);
    while (asked === 0 || waiting.size > 0);
    const lang = tools.language();
    // Without a copy, the worker goes on answering.
    copy = await tools.open(bytes, lang).catch(() => null);
    if (copy) warmUp(copy, lang, () => askedAt);
  }

  function sendHeld(): void {
    while (waiting.size === 0) {
      const next = held.shift();
      if (!next) return;
      next();
    }
  }

  function send(request: WorkerRequest): void {
    worker.postMessage(request);
  }

  /** At once where it is open. */
  function whenOpen<T>(start: () => Promise<T>): Promise<T> {
    if (known?.ok) return start();
    return opened.then((outcome) => {
      if (!outcome.ok) throw new Error(outcome.detail);
      return start();
    });
  }

  const ask: Ask = (method, ...args) => whenOpen(() => question(method, args));

  function question<M extends keyof ReferenceApi>(
    method: M,
    args: Parameters<ReferenceApi[M]>,
  ): Promise<ReturnType<ReferenceApi[M]>> {
    const id = ++asked;
    askedAt = performance.now();
    // A reactive proxy cannot be sent; arguments are plain data.
    const plain = { id, method, args: JSON.parse(JSON.stringify(args)) as unknown } as WorkerQuestion;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      send({ type: 'ask', question: plain });
    });
  }

  /** Rejects where the question fails. */
  async function askCopy<M extends keyof ReferenceApi>(
    reference: ReferenceApi,
    method: M,
    args: Parameters<ReferenceApi[M]>,
  ): Promise<ReturnType<ReferenceApi[M]>> {
    askedAt = performance.now();
    const ask = reference[method] as (...args: Parameters<ReferenceApi[M]>) => ReturnType<ReferenceApi[M]>;
    return ask(...args);
  }

  const askWhile: AskWhile = (signal, method, ...args) =>
    whenOpen(() => {
      if (signal.aborted) return Promise.reject(ABANDONED);
      if (copy) return askCopy(copy, method, args);
      if (waiting.size === 0) return question(method, args);
      return new Promise((resolve, reject) => {
        const start = () => void question(method, args).then(resolve, reject);
        held.push(start);
        signal.addEventListener('abort', () => {
          held = held.filter((one) => one !== start);
          reject(ABANDONED);
        });
      });
    });

  send({ type: 'open', base });
  return {
    opened,
    ask,
    askWhile,
    close() {
      worker.terminate();
    },
  };
}
