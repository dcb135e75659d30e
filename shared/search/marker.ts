import type { Lang } from '../model/language';
import { ofLanguage } from '../reference/recent';
import { wordCount, wordOf } from './analyzed-text';
import type { Group } from './group';
import { stemsOf } from './stem';
import { isDateTerm, stemOfTerm } from './terms';
import { wordsByTerm } from './words-by-term';

/** For each word of a text, the number of the last group that it answers, or -1. */
export type Marker = (words: Uint32Array) => Int8Array;

/** Words that follow each other, and the group that they answer. */
interface Phrase {
  readonly group: number;
  readonly terms: readonly string[];
  /** The last term stands for every word that begins so. */
  readonly prefix: boolean;
}

/** Marks the words of texts of a language for these groups: a query marks many texts, whose words come back all the time. */
export const markerOf = ofLanguage(newMarker);

function newMarker(groups: readonly Group[], lang: Lang): Marker {
  const phrases = groups.flatMap(({ alternatives }, group) =>
    alternatives
      .filter(({ terms }) => !terms.some(isDateTerm))
      .map(({ terms, prefix }): Phrase => ({ group, terms, prefix })),
  );
  /** Phrases by the word or stem that opens them, and those that open with the beginning of a word. */
  const opening = new Map<string, Phrase[]>();
  const begun = phrases.filter(({ terms, prefix }) => prefix && terms.length === 1);
  for (const phrase of phrases) {
    const [first = ''] = phrase.terms;
    if (!begun.includes(phrase)) opening.set(first, [...(opening.get(first) ?? []), phrase]);
  }

  /** For each word by its number, the last group that it answers by itself, from 1, and whether it opens a phrase. */
  let meanings = new Uint8Array(0);
  const openers = new Map<number, Phrase[]>();
  const learn = (from: number): void => {
    const words = wordsByTerm(lang);
    const answers = (number: number, { group }: Phrase) => {
      const known = meanings[number] ?? 0;
      meanings[number] = Math.max(known & ~OPENS, group + 1) | (known & OPENS);
    };
    for (const [term, own] of opening) {
      for (const number of words.withTerm(term, from)) {
        for (const phrase of own) {
          if (phrase.terms.length === 1) answers(number, phrase);
          else {
            openers.set(number, [...(openers.get(number) ?? []), phrase]);
            meanings[number] = (meanings[number] ?? 0) | OPENS;
          }
        }
      }
    }
    for (const phrase of begun)
      for (const number of words.beginning(phrase.terms[0] ?? '', from)) answers(number, phrase);
  };
  return (words) => {
    if (meanings.length < wordCount()) {
      const from = meanings.length;
      meanings = grown(meanings, wordCount());
      learn(from);
    }
    const found = new Int8Array(words.length).fill(-1);
    for (let at = 0; at < words.length; at += 1) {
      const meaning = meanings[words[at] ?? 0] ?? 0;
      if (meaning === 0) continue;
      found[at] = Math.max(found[at] ?? -1, (meaning & ~OPENS) - 1);
      if ((meaning & OPENS) === 0) continue;
      for (const phrase of openers.get(words[at] ?? 0) ?? []) {
        if (!follows(words, at, phrase, lang)) continue;
        for (let next = at; next < at + phrase.terms.length; next += 1)
          found[next] = Math.max(found[next] ?? -1, phrase.group);
      }
    }
    return found;
  };
}

/** Set where a word may open a phrase; groups are fewer. */
const OPENS = 128;

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

/** True where the words at a place go on as the phrase does after its first. */
function follows(words: Uint32Array, at: number, { terms, prefix }: Phrase, lang: Lang): boolean {
  return terms.every((term, place) => {
    const number = words[at + place];
    if (place === 0 || number === undefined) return place === 0;
    const word = wordOf(number);
    const stem = stemOfTerm(term);
    if (stem !== null) return stemsOf(word, lang).includes(stem);
    return prefix && place === terms.length - 1 ? word.text.startsWith(term) : word.text === term;
  });
}
