import type { Lang } from '../model/language';
import { compoundsOf, joinParts } from './analyze';
import { tokenize, type WrittenWord } from './tokens';

/** A text cut into words, ready to be marked for any query, and small enough to be kept. */
export interface AnalyzedText {
  readonly source: string;
  readonly lang: Lang;
  /** The number of each word: texts share their words. */
  readonly words: Uint32Array;
  /** Place of each word in the source, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Words that hyphens join, each as one: «sudsud» for «Sud-Sud». */
  readonly compounds: readonly WrittenCompound[];
}

/** Some words of a text as one. */
export interface WrittenCompound {
  readonly at: number;
  readonly length: number;
  /** The number of the one word. */
  readonly word: Uint32Array;
}

/** Every word of the texts that were cut, by its number: no more than the reference has. */
const words: WrittenWord[] = [];

/** Numbers by spelling; a numeral that a number before makes one is a word of its own. */
const numbers = new Map<string, number>();

/** Cuts a text of a language into words. */
export function analyzeText(source: string, lang: Lang): AnalyzedText {
  const tokens = tokenize(source);
  return {
    source,
    lang,
    words: Uint32Array.from(tokens, numberOf),
    starts: Uint32Array.from(tokens, ({ start }) => start),
    ends: Uint32Array.from(tokens, ({ end }) => end),
    compounds: compoundsOf(tokens).flatMap((parts) => {
      const [first] = parts;
      const word = Uint32Array.of(numberOf(joinParts(parts)));
      return first ? [{ at: tokens.indexOf(first), length: parts.length, word }] : [];
    }),
  };
}

/** How many words there are: their numbers are less. */
export function wordCount(): number {
  return words.length;
}

/** The word of a number. Throws for a number that no text has. */
export function wordOf(number: number): WrittenWord {
  const word = words[number];
  if (!word) throw new Error(`There is no word ${String(number)}.`);
  return word;
}

function numberOf({ text, raw, invariable }: WrittenWord): number {
  const known = numbers.get(raw);
  if (known !== undefined && words[known]?.text === text) return known;
  const key = known === undefined ? raw : `${raw} ${text}`;
  const number = numbers.get(key) ?? words.push({ text, raw, invariable }) - 1;
  numbers.set(key, number);
  return number;
}
