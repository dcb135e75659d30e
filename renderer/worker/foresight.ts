import type { ReferenceApi } from '../../shared/reference/api';
import type { SearchAnswer, SearchRequest } from '../../shared/reference/types';
import { isSuggestionRequest } from '../composables/suggestion-request';
import { drawn, idle } from './pause';

/** Milliseconds an answer may take; where one takes longer, the page has better things to do than to look ahead. */
const LONGEST = 12;

/** What the words of a search may be with the next letter, the likeliest first. */
export type Continuations = (request: SearchRequest, answer: SearchAnswer) => readonly string[];

/** A reference that looks ahead. */
export interface ForeseeingReference extends ReferenceApi {
  /** Answers to nobody, and looks no further: what it reads for that is at hand then, first letters with their answers. */
  rehearse(request: SearchRequest): void;
}

/**
 * The same reference, which answers beforehand what a search box may ask next: while the page rests
 * between two letters, and one question at a time, so that no letter waits for it.
 */
export function withForesight(reference: ReferenceApi, continuations: Continuations): ForeseeingReference {
  /** What may come after the words asked last: kept no longer, so that there is little to clear away. */
  let foreseen = new Map<string, SearchAnswer>();
  /** There are not many, and what is typed begins with one. */
  const firstLetters = new Map<string, SearchAnswer>();
  let asked = 0;

  function answerTo(request: SearchRequest): SearchAnswer {
    const key = JSON.stringify(request);
    const answer = firstLetters.get(key) ?? foreseen.get(key) ?? reference.search(request);
    if (request.words.length === 1) firstLetters.set(key, answer);
    return answer;
  }

  async function lookAhead(request: SearchRequest, answer: SearchAnswer): Promise<void> {
    const mine = asked;
    await drawn();
    await idle();
    if (mine !== asked) return;
    for (const words of continuations(request, answer)) {
      await idle();
      if (mine !== asked) return;
      const next = { ...request, words };
      const started = performance.now();
      foreseen.set(JSON.stringify(next), reference.search(next));
      if (performance.now() - started > LONGEST) return;
    }
  }

  function suggest(request: SearchRequest): SearchAnswer {
    asked += 1;
    const started = performance.now();
    const answer = answerTo(request);
    foreseen = new Map();
    if (performance.now() - started <= LONGEST) void lookAhead(request, answer);
    return answer;
  }

  return {
    ...reference,
    search: (request) => (isSuggestionRequest(request) ? suggest(request) : reference.search(request)),
    rehearse: answerTo,
  };
}
