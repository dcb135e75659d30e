import type { Lang } from '../model/language';
import { compoundsOf, joinParts } from './analyze';
import { tokenize, type Token } from './tokens';

/** A word as a text has it; texts share their words. */
export type WrittenWord = Pick<Token, 'text' | 'raw' | 'invariable'>;

/** A text cut into words, ready to be marked for any query, and small enough to be kept. */
export interface AnalyzedText {
  readonly source: string;
  readonly lang: Lang;
  readonly words: readonly WrittenWord[];
  /** Place of each word in the source, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a hyphen joins the word to the one before. */
  readonly joined: Uint8Array;
  /** Words that hyphens join, each as one: «sudsud» for «Sud-Sud». */
  readonly compounds: readonly WrittenCompound[];
}

/** Some words of a text as one. */
export interface WrittenCompound {
  readonly at: number;
  readonly length: number;
  readonly word: WrittenWord;
}

/** The words of the texts, each once: by its spelling, and the few that a number before makes a numeral. */
const shared = new Map<string, WrittenWord>();
const MOST_SHARED = 50_000;

/** Cuts a text of a language into words. */
export function analyzeText(source: string, lang: Lang): AnalyzedText {
  const tokens = tokenize(source);
  if (shared.size > MOST_SHARED) shared.clear();
  return {
    source,
    lang,
    words: tokens.map(sharedWord),
    starts: Uint32Array.from(tokens, ({ start }) => start),
    ends: Uint32Array.from(tokens, ({ end }) => end),
    joined: Uint8Array.from(tokens, ({ joined }) => Number(joined)),
    compounds: compoundsOf(tokens).flatMap((parts) => {
      const [first] = parts;
      const word = sharedWord(joinParts(parts));
      return first ? [{ at: tokens.indexOf(first), length: parts.length, word }] : [];
    }),
  };
}

function sharedWord({ text, raw, invariable }: WrittenWord): WrittenWord {
  const known = shared.get(raw);
  if (known?.text === text) return known;
  const word = { text, raw, invariable };
  if (!known) shared.set(raw, word);
  return word;
}
