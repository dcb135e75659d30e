import type { Lang } from '../model/language';
import type { Group } from './group';
import { withFigures } from './name-key';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { stemTerm } from './terms';
import type { Token } from './tokens';
import { FORM_WEIGHTS } from './weights';

/** Longer numbers are years or parts of symbols. */
const NUMBER = /^\d{1,3}$/;
const WORD = /^\p{L}{3,}$/u;

/**
 * What a query calls by its number: «recommandation 37», «dix-septième session». A record that has
 * both words apart has something else.
 */
export function numberedThings(tokens: readonly Token[], lang: Lang): Group[] {
  const words = withFigures(tokens);
  return words.slice(1).flatMap((second, place) => {
    const first = words[place];
    if (!first) return [];
    const [thing, number] = NUMBER.test(second.text) ? [first, second] : [second, first];
    if (!NUMBER.test(number.text) || !WORD.test(thing.text) || isStopWord(thing.text)) return [];
    const inOrder = (word: string) => (thing === first ? [word, number.text] : [number.text, word]);
    const stems = stemsOf(thing, lang).map((stem) => ({
      terms: inOrder(stemTerm(stem)),
      prefix: false,
      weight: FORM_WEIGHTS.inflection,
    }));
    const alternatives = [{ terms: inOrder(thing.text), prefix: false, weight: 1 }, ...stems];
    return [{ alternatives, required: false, words: [] }];
  });
}
