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

/**
 * A message from the worker: first how opening went, with the bytes of the reference for a copy of the
 * page's own where there may be one; then one a question.
 */
export type WorkerMessage =
  | { readonly type: 'opened'; readonly outcome: OpenOutcome; readonly copy: Uint8Array | null }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

/** A message to the worker: first where the reference lies (an absolute address), then questions. */
export type WorkerRequest =
  | { readonly type: 'open'; readonly base: string }
  | { readonly type: 'ask'; readonly question: WorkerQuestion };
