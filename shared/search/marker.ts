import type { Lang } from '../model/language';
import { ofLanguage } from '../reference/recent';
import { wordOf } from './analyzed-text';
import type { Group } from './group';
import { stemsOf } from './stem';
import { isDateTerm, stemOfTerm, stemTerm } from './terms';

/** For each word of a text, the number of the last group that it answers, or -1. */
export type Marker = (words: Uint32Array) => Int8Array;

/** Words that follow each other, and the group that they answer. */
interface Phrase {
  readonly group: number;
  readonly terms: readonly string[];
  /** The last term stands for every word that begins so. */
  readonly prefix: boolean;
}

/** What a word can mean by itself: the last group that it answers, and the phrases that it may open. */
interface Meaning {
  readonly group: number;
  readonly opens: readonly Phrase[];
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

  /** For each word by its number, its group and 2, or 0 where that is not known yet. */
  let alone = new Uint8Array(0);
  const openers = new Map<number, readonly Phrase[]>();
  const meaningOf = (terms: readonly string[]): Meaning => {
    let group = -1;
    const opens: Phrase[] = [];
    for (const term of terms) {
      for (const phrase of opening.get(term) ?? NO_PHRASES) {
        if (phrase.terms.length > 1) opens.push(phrase);
        else group = Math.max(group, phrase.group);
      }
    }
    for (const phrase of begun)
      if (terms[0]?.startsWith(phrase.terms[0] ?? '')) group = Math.max(group, phrase.group);
    return { group, opens };
  };
  const learn = (number: number): number => {
    const { group, opens } = meaningOf(termsOf(number, lang));
    if (number >= alone.length) alone = grown(alone, number);
    if (opens.length > 0) openers.set(number, opens);
    alone[number] = (group + KNOWN) | (opens.length > 0 ? OPENS : 0);
    return alone[number] ?? 0;
  };
  return (words) => {
    const found = new Int8Array(words.length).fill(-1);
    for (let at = 0; at < words.length; at += 1) {
      const number = words[at] ?? 0;
      const meaning = alone[number] || learn(number);
      if (meaning === NOTHING) continue;
      found[at] = Math.max(found[at] ?? -1, (meaning & ~OPENS) - KNOWN);
      if ((meaning & OPENS) === 0) continue;
      for (const phrase of openers.get(number) ?? []) {
        if (!follows(words, at, phrase, lang)) continue;
        for (let next = at; next < at + phrase.terms.length; next += 1)
          found[next] = Math.max(found[next] ?? -1, phrase.group);
      }
    }
    return found;
  };
}

const NO_PHRASES: readonly Phrase[] = [];

/** What each word answers by itself, by its number: every search asks it of the same words. */
const answered: Readonly<Record<Lang, Map<number, readonly string[]>>> = {
  fr: new Map(),
  en: new Map(),
  es: new Map(),
};

/** A word as it stands, then its stems. */
function termsOf(number: number, lang: Lang): readonly string[] {
  const known = answered[lang].get(number);
  if (known) return known;
  const word = wordOf(number);
  const own = [word.text, ...stemsOf(word, lang).map(stemTerm)];
  answered[lang].set(number, own);
  return own;
}

/** What a marker knows of a word fits in a byte: its group and 2, and whether it may open a phrase. */
const KNOWN = 2;
const OPENS = 128;
const NOTHING = KNOWN - 1;

function grown(bytes: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * number + 64);
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
