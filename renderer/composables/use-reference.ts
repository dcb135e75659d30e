import { useReferenceStore } from '../stores/reference';
import type { Ask } from '../worker/client';

/** The reference, to be asked: `ask('record', id, lang)`. */
export function useReference(): { readonly ask: Ask } {
  return { ask: useReferenceStore().ask };
}
