import type { WorkerMessage, WorkerQuestion } from '../../shared/contract/worker';
import type { ReferenceApi } from '../../shared/reference/api';

/** The answer of the reference to a question, or why there is none. Never throws. */
export function answer(reference: ReferenceApi | null, { id, method, args }: WorkerQuestion): WorkerMessage {
  if (!reference) return { type: 'failed', id, message: 'the reference is not open' };
  try {
    const ask = reference[method] as (...args: readonly unknown[]) => unknown;
    return { type: 'answer', id, value: ask(...args) };
  } catch (error) {
    return { type: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}
