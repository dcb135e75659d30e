import type { Lang } from '../../shared/model/language';
import type { SearchRequest } from '../../shared/reference/types';

/** How many records the list under the search box shows. */
export const SUGGESTED = 8;

/** What the list under the search box asks the reference for. */
export function suggestionRequest(words: string, lang: Lang): SearchRequest {
  return { words, lang, limit: SUGGESTED, brief: true };
}

/** True for what that list asks, whatever the words. */
export function isSuggestionRequest({ limit, brief }: SearchRequest): boolean {
  return limit === SUGGESTED && brief === true;
}
