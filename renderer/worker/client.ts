import type { OpenOutcome, WorkerMessage, WorkerQuestion, WorkerRequest } from '../../shared/contract/worker';
import type { ReferenceApi } from '../../shared/reference/api';
import { ABANDONED } from './abandoned';
import type { Mailbox } from './mailbox';

/** Asks the reference a question; rejects where it is not open or the question failed. */
export type Ask = <M extends keyof ReferenceApi>(
  method: M,
  ...args: Parameters<ReferenceApi[M]>
) => Promise<ReturnType<ReferenceApi[M]>>;

/**
 * Asks as `Ask` does, for as long as `signal` is not aborted: the question waits here until the
 * worker is free, and one that nobody awaits any more never reaches it. Rejects once aborted.
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

/** Milliseconds that a frame waits for an answer which is most often nearly there: a frame later is 17 later. */
const PATIENCE = 6;

/**
 * Opens the reference that lies at `base` in `worker`. Questions asked before it is open wait. Where
 * there is a mailbox, answers that may be abandoned are read from it at the start of a frame.
 */
export function connectReference(
  worker: WorkerLine,
  base: string,
  mailbox: Mailbox | null = null,
): ReferenceClient {
  const waiting = new Map<number, Waiting>();
  /** Questions that may be abandoned, until the worker is free. */
  let held: (() => void)[] = [];
  let asked = 0;
  let known: OpenOutcome | null = null;

  const opened = new Promise<OpenOutcome>((settled) => {
    const resolve = (outcome: OpenOutcome) => {
      known ??= outcome;
      settled(outcome);
    };
    worker.addEventListener('message', (event) => {
      const message = (event as MessageEvent<WorkerMessage>).data;
      if (message.type === 'opened') resolve(message.outcome);
      else if (message.type === 'put') settleFromMailbox(message.id);
      else settle(message);
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

  /** False where a question still waits for its answer, after so many milliseconds. */
  function settleFromMailbox(id: number, patience = 0): boolean {
    if (!waiting.has(id)) return true;
    const value = mailbox?.take(id, patience);
    if (value === undefined) return false;
    settle({ type: 'answer', id, value });
    return true;
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

  /** At once where it is open: the worker then answers while the page still draws what was typed. */
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
    urgent = false,
  ): Promise<ReturnType<ReferenceApi[M]>> {
    const id = ++asked;
    // A reactive proxy cannot be sent; arguments are plain data.
    const plain = { id, method, args: JSON.parse(JSON.stringify(args)) as unknown } as WorkerQuestion;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      send({ type: 'ask', question: plain, urgent });
      if (urgent) lookForAnswer(id);
    });
  }

  /** Before each frame, until the answer is there or has come by its message; the first one waits for it. */
  function lookForAnswer(id: number, patience = PATIENCE): void {
    if (!mailbox) return;
    requestAnimationFrame(() => {
      if (!settleFromMailbox(id, patience)) lookForAnswer(id, 0);
    });
  }

  const askWhile: AskWhile = (signal, method, ...args) =>
    whenOpen(() => {
      if (signal.aborted) return Promise.reject(ABANDONED);
      if (waiting.size === 0) return question(method, args, true);
      return new Promise((resolve, reject) => {
        const start = () => void question(method, args, true).then(resolve, reject);
        held.push(start);
        signal.addEventListener('abort', () => {
          held = held.filter((one) => one !== start);
          reject(ABANDONED);
        });
      });
    });

  send({ type: 'open', base, mailbox: mailbox?.memory ?? null });
  return {
    opened,
    ask,
    askWhile,
    close() {
      worker.terminate();
    },
  };
}
