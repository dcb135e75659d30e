import type { OpenOutcome, WorkerMessage, WorkerQuestion, WorkerRequest } from '../../shared/contract/worker';
import type { ReferenceApi } from '../../shared/reference/api';

/** Asks the reference a question; rejects where it is not open or the question failed. */
export type Ask = <M extends keyof ReferenceApi>(
  method: M,
  ...args: Parameters<ReferenceApi[M]>
) => Promise<ReturnType<ReferenceApi[M]>>;

/** A line to the worker that holds the reference. */
export interface ReferenceClient {
  /** How opening went; never rejects. */
  readonly opened: Promise<OpenOutcome>;
  readonly ask: Ask;
  close(): void;
}

/** What is used of a `Worker`. */
export type WorkerLine = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Opens the reference that lies at `base` in `worker`. Questions asked before it is open wait. */
export function connectReference(worker: WorkerLine, base: string): ReferenceClient {
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  const opened = new Promise<OpenOutcome>((resolve) => {
    worker.addEventListener('message', (event) => {
      const message = (event as MessageEvent<WorkerMessage>).data;
      if (message.type === 'opened') resolve(message.outcome);
      else settle(message);
    });
    worker.addEventListener('error', (event) => {
      const detail = (event as ErrorEvent).message || 'the worker did not start';
      resolve({ ok: false, failure: 'engine', detail });
      for (const one of waiting.values()) one.reject(new Error(detail));
      waiting.clear();
    });
  });

  function settle(message: Exclude<WorkerMessage, { type: 'opened' }>): void {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') one?.resolve(message.value);
    else one?.reject(new Error(message.message));
  }

  function send(request: WorkerRequest): void {
    worker.postMessage(request);
  }

  send({ type: 'open', base });
  return {
    opened,
    async ask(method, ...args) {
      const outcome = await opened;
      if (!outcome.ok) throw new Error(outcome.detail);
      const id = ++asked;
      // A reactive proxy cannot be sent; arguments are plain data.
      const question = { id, method, args: JSON.parse(JSON.stringify(args)) as unknown } as WorkerQuestion;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        send({ type: 'ask', question });
      });
    },
    close() {
      worker.terminate();
    },
  };
}
