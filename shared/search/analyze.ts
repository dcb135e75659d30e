import type { Lang } from '../model/language';
import { writtenNumbers } from './number-words';
import { dateTerm, dayTerm } from './terms';
import type { Token, WrittenWord } from './tokens';
import type { VocabularyBuilder } from './vocabulary-builder';

/** Stands between two texts of a field, so that no phrase runs from one into the next. */
const TEXT_END = '¶';

/** A span of more years than this is indexed by its two ends. */
const LONGEST_SPAN = 120;

/**
 * The index words of a text: its words in order, so that phrases work, then what several words
 * make: joined compounds (`sudsud`) and numbers in figures, each before the word that it counts
 * (`17 session`). They are added to `words`, and to `vocabulary`, which holds their stems: the index
 * itself has none.
 */
export function indexTokens(
  tokens: readonly Token[],
  lang: Lang,
  words: string[],
  vocabulary: VocabularyBuilder,
): void {
  const compounds = compoundsOf(tokens).map((parts) => joinParts(parts));
  for (const token of tokens) {
    vocabulary.add(token, lang);
    words.push(token.text);
  }
  words.push(TEXT_END);
  for (const compound of compounds) {
    vocabulary.add(compound, lang);
    words.push(compound.text);
  }
  for (const { at, words: length, value } of writtenNumbers(tokens)) {
    const counted = tokens[at + length];
    words.push(String(value), ...(counted ? [counted.text] : []), TEXT_END);
  }
}

/** Runs of words that hyphens join. */
export function compoundsOf<T extends Pick<Token, 'joined'>>(tokens: readonly T[]): T[][] {
  const runs: T[][] = [];
  let before: T | undefined;
  for (const token of tokens) {
    if (token.joined && before) {
      const last = runs.at(-1);
      if (before.joined && last) last.push(token);
      else runs.push([before, token]);
    }
    before = token;
  }
  return runs;
}

/** A compound as one word: `sudsud`, written «Sud-Sud». */
export function joinParts(parts: readonly Token[]): WrittenWord {
  const text = parts.map((part) => part.text).join('');
  return { text, raw: parts.map((part) => part.raw).join('-'), invariable: /\d/.test(text) };
}

/** The index words of a date or span: each year and month it covers, and its days. */
export function indexDate(start: string, end: string | null): string[] {
  const last = end ?? start;
  const [first, final] = [Number(start.slice(0, 4)), Number(last.slice(0, 4))];
  const span = final - first < LONGEST_SPAN ? Math.max(0, final - first) : 0;
  const years = Array.from({ length: span + 1 }, (_, index) => first + index);
  const terms = [...new Set([...years, final])].map((year) => dateTerm(String(year)));
  for (const date of new Set([start, last])) {
    if (date.length >= 7) terms.push(dateTerm(date.slice(0, 7)));
    if (date.length === 10)
      terms.push(dateTerm(date), dayTerm(Number(date.slice(5, 7)), Number(date.slice(8))));
  }
  return terms;
}
