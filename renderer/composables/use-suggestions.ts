import { computed, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { SearchAnswer } from '../../shared/reference/types';
import { suggestionRequest } from './suggestion-request';
import { useAnswer } from './use-answer';
import { useLanguage } from './use-language';
import { useReference } from './use-reference';

/** What the list under a search box shows. */
export interface Suggestions {
  /** The answer for the words of the box; while a newer one is awaited, the one before. */
  readonly found: Readonly<ShallowRef<SearchAnswer | null | undefined>>;
  /**
   * The words that the list speaks of, those of its answer: all that a key changes in it is drawn at
   * once. None before the answer to the first letter, but for the very first one.
   */
  readonly told: ComputedRef<string>;
}

/** The suggestions for the words of a search box, null while its list is closed or it holds none. */
export function useSuggestions(words: Ref<string>, isOpen: Ref<boolean>): Suggestions {
  const { askWhile } = useReference();
  const lang = useLanguage();
  let hasAnswered = false;

  const { value: found } = useAnswer(async (signal) => {
    const request = suggestionRequest(words.value, lang.value);
    return isOpen.value && request.words !== '' ? askWhile(signal, 'search', request) : null;
  });
  const told = computed(() => {
    hasAnswered ||= Boolean(found.value);
    if (words.value === '') return '';
    // The first answer comes late, the reference being opened: meanwhile the list says what was typed.
    return found.value?.query ?? (hasAnswered ? '' : words.value);
  });
  return { found, told };
}
