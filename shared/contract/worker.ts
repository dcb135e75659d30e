import type { ReferenceApi } from '../reference/api';
import type { Manifest } from './manifest';

/** Why the reference could not be opened. */
export type OpenFailure = 'missing' | 'damaged' | 'incompatible' | 'engine';

/** What the worker says once it has tried to open the reference. */
export type OpenOutcome =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly failure: OpenFailure; readonly detail: string };

/** A question to the worker, numbered so that its answer can be told. */
export type WorkerQuestion = {
  [M in keyof ReferenceApi]: {
    readonly id: number;
    readonly method: M;
    readonly args: Parameters<ReferenceApi[M]>;
  };
}[keyof ReferenceApi];

/** A message from the worker: first how opening went, then one a question; `put` where the mailbox has the answer. */
export type WorkerMessage =
  | { readonly type: 'opened'; readonly outcome: OpenOutcome }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'put'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

/**
 * A message to the worker: first where the reference lies (an absolute address) and the memory of the
 * mailbox, if there is one; then questions. Answers to the urgent ones are put into the mailbox, where they fit.
 */
export type WorkerRequest =
  | { readonly type: 'open'; readonly base: string; readonly mailbox: SharedArrayBuffer | null }
  | { readonly type: 'ask'; readonly question: WorkerQuestion; readonly urgent: boolean };
