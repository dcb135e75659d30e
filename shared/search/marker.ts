import type { Lang } from '../model/language';
import type { WrittenWord } from './analyzed-text';
import type { Group } from './group';
import { stemsOf } from './stem';
import { isDateTerm, stemOfTerm } from './terms';

/** For each word of a text, the number of the last group that it answers, or -1. */
export type Marker = (words: readonly WrittenWord[]) => Int8Array;

/** One test for each term of an alternative. */
interface Phrase {
  readonly group: number;
  readonly tests: readonly Test[];
}
type Test = (word: WrittenWord) => boolean;

/** What a word can mean by itself: the last group that it answers, and the phrases that it may open. */
interface Meaning {
  readonly group: number;
  readonly opens: readonly Phrase[];
}

/** A query marks many texts, whose words come back all the time. */
const known = new WeakMap<readonly Group[], Map<Lang, Marker>>();

/** Marks the words of texts of a language for these groups. */
export function markerOf(groups: readonly Group[], lang: Lang): Marker {
  const markers = known.get(groups) ?? new Map<Lang, Marker>();
  known.set(groups, markers);
  const marker = markers.get(lang) ?? newMarker(groups, lang);
  markers.set(lang, marker);
  return marker;
}

function newMarker(groups: readonly Group[], lang: Lang): Marker {
  const phrases = groups.flatMap(({ alternatives }, group) =>
    alternatives
      .filter(({ terms }) => !terms.some(isDateTerm))
      .map(({ terms, prefix }): Phrase => {
        const tests = terms.map((term, place) => testOf(term, prefix && place === terms.length - 1, lang));
        return { group, tests };
      }),
  );
  const meanings = new Map<WrittenWord, Meaning>();
  const meaningOf = (word: WrittenWord): Meaning => {
    const matching = phrases.filter(({ tests }) => tests[0]?.(word));
    const alone = matching.filter(({ tests }) => tests.length === 1).map(({ group }) => group);
    return { group: Math.max(-1, ...alone), opens: matching.filter(({ tests }) => tests.length > 1) };
  };
  return (words) => {
    const found = new Int8Array(words.length).fill(-1);
    for (const [at, word] of words.entries()) {
      let meaning = meanings.get(word);
      if (!meaning) meanings.set(word, (meaning = meaningOf(word)));
      if (meaning.group > (found[at] ?? -1)) found[at] = meaning.group;
      for (const { group, tests } of meaning.opens) {
        const isThere = tests.every((test, offset) => {
          const next = words[at + offset];
          return next !== undefined && test(next);
        });
        if (!isThere) continue;
        for (let next = at; next < at + tests.length; next += 1)
          found[next] = Math.max(found[next] ?? -1, group);
      }
    }
    return found;
  };
}

function testOf(term: string, isBeginning: boolean, lang: Lang): Test {
  const stem = stemOfTerm(term);
  if (stem !== null) return (word) => stemsOf(word, lang).includes(stem);
  return isBeginning ? ({ text }) => text.startsWith(term) : ({ text }) => text === term;
}
