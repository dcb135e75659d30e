import { computed, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Lang } from '../../shared/model/language';
import type { SearchAnswer } from '../../shared/reference/types';
import { ABANDONED } from '../worker/abandoned';
import { suggestionRequest } from './suggestion-request';
import { useAnswer } from './use-answer';
import { useLanguage } from './use-language';
import { useReference } from './use-reference';

/** A question that is asked before the words are in the box. */
interface Foreseen {
  readonly words: string;
  readonly lang: Lang;
  readonly answer: Promise<SearchAnswer>;
  readonly abandon: AbortController;
}

/** What the list under a search box shows. */
export interface Suggestions {
  /** The answer for the words of the box; while a newer one is awaited, the one before. */
  readonly found: Readonly<ShallowRef<SearchAnswer | null | undefined>>;
  /**
   * The words that the list speaks of, those of its answer: all that a key changes in it is drawn at
   * once. None before the answer to the first letter, but for the very first one.
   */
  readonly told: ComputedRef<string>;
  /** Asks for what the box is about to hold: the reference answers while the letter is being written. */
  readonly foresee: (text: string) => void;
}

/** The suggestions for the words of a search box, null while its list is closed or it holds none. */
export function useSuggestions(words: Ref<string>, isOpen: Ref<boolean>): Suggestions {
  const { askWhile } = useReference();
  const lang = useLanguage();
  let foreseen: Foreseen | null = null;
  let hasAnswered = false;

  function foresee(text: string): void {
    const next = text.trim();
    if (next === '' || next === words.value) return;
    foreseen?.abandon.abort(ABANDONED);
    const abandon = new AbortController();
    const answer = askWhile(abandon.signal, 'search', suggestionRequest(next, lang.value));
    // What was foreseen in vain is awaited by nobody.
    answer.catch(() => undefined);
    foreseen = { words: next, lang: lang.value, answer, abandon };
  }

  const { value: found } = useAnswer(async (signal) => {
    const request = suggestionRequest(words.value, lang.value);
    const ahead = foreseen;
    foreseen = null;
    if (isOpen.value && ahead?.words === request.words && ahead.lang === request.lang) {
      signal.addEventListener('abort', () => {
        ahead.abandon.abort(ABANDONED);
      });
      return ahead.answer;
    }
    ahead?.abandon.abort(ABANDONED);
    return isOpen.value && request.words !== '' ? askWhile(signal, 'search', request) : null;
  });
  const told = computed(() => {
    hasAnswered ||= Boolean(found.value);
    if (words.value === '') return '';
    // The first answer comes late, the reference being opened: meanwhile the list says what was typed.
    return found.value?.query ?? (hasAnswered ? '' : words.value);
  });
  return { found, told, foresee };
}
