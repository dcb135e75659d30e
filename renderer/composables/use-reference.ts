import { useReferenceStore } from '../stores/reference';
import type { Ask, AskWhile } from '../worker/client';

/** The reference, to be asked: `ask('record', id, lang)`, or `askWhile` where a newer question may come first. */
export function useReference(): { readonly ask: Ask; readonly askWhile: AskWhile } {
  const { ask, askWhile } = useReferenceStore();
  return { ask, askWhile };
}
