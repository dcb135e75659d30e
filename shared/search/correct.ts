import { LANGUAGES, type Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { countMatches, hasMatch } from './match';
import { nearestWord } from './nearest-word';
import { parseQuery } from './query';
import { stemsOf } from './stem';
import type { Token } from './tokens';
import { allWords, formsOf, type Word } from './vocabulary';

/** No more words than this are corrected: each is compared with every word of the texts. */
const MOST_CORRECTED = 6;

/** A part of a word that lacks a space has at least so many letters. */
const SHORTEST_PART = 3;

/** What was typed may be a mistake where its neighbour is in so many times as many records. */
const FAR_MORE_FREQUENT = 5;

/** A place in what was typed, and what to write there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The query with each word that no text has replaced by the nearest word of the texts, two words
 * where a space lacks, or one where a space is too many; null where there is nothing to replace or
 * nothing near.
 */
export function correctQuery(sql: Sql, words: string, lang: Lang): string | null {
  const tokens = parseQuery(words, lang).groups.flatMap(({ word }) => word ?? []);
  const last = /[\p{L}\p{N}]$/u.test(words) ? tokens.at(-1) : undefined;
  const unknown = tokens.filter((token) => !isKnown(sql, token, token === last)).slice(0, MOST_CORRECTED);
  const edits: Edit[] = [];
  for (const token of unknown) {
    if (edits.some(({ start, end }) => start < token.end && token.start < end)) continue;
    const edit = joinWords(sql, token, parseQuery(words, lang).tokens) ?? replaceWord(sql, token, lang);
    if (edit) edits.push(edit);
  }
  return applied(words, edits);
}

/** The query with a rare word replaced by a far more frequent neighbour, or null. */
export function suggestQuery(sql: Sql, words: string, lang: Lang): string | null {
  const tokens = parseQuery(words, lang).groups.flatMap(({ word }) => word ?? []);
  for (const token of tokens.slice(0, MOST_CORRECTED)) {
    const nearest = nearestWord(sql, token.text, lang);
    if (!nearest || isSameWord(token, nearest)) continue;
    const own = Math.max(...LANGUAGES.map((each) => countMatches(sql, each, token.text)));
    if (countMatches(sql, nearest.lang, nearest.text) >= FAR_MORE_FREQUENT * Math.max(1, own))
      return applied(words, [{ start: token.start, end: token.end, text: nearest.shown }]);
  }
  return null;
}

function applied(words: string, edits: readonly Edit[]): string | null {
  let corrected = words;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    corrected = corrected.slice(0, start) + text + corrected.slice(end);
  return corrected === words ? null : corrected;
}

/** True where some text has the word, another of its forms or, where it is unfinished, a word that begins so. */
function isKnown(sql: Sql, token: Token, unfinished: boolean): boolean {
  return LANGUAGES.some(
    (lang) =>
      hasMatch(sql, lang, { alternatives: [{ terms: [token.text], prefix: unfinished, weight: 1 }] }) ||
      stemsOf(token, lang).some((stem) => formsOf(sql, stem, lang).length > 0),
  );
}

/** An inflection is no mistake. */
function isSameWord(token: Token, { text, shown, lang }: Word): boolean {
  const stems = new Set(stemsOf({ text, raw: shown, invariable: false }, lang));
  return stemsOf(token, lang).some((stem) => stems.has(stem));
}

function replaceWord(sql: Sql, token: Token, lang: Lang): Edit | null {
  const text = nearestWord(sql, token.text, lang)?.shown ?? splitWord(sql, token.text);
  return text === null ? null : { start: token.start, end: token.end, text };
}

/** A missing space: `paysafricains` is «pays africains». */
function splitWord(sql: Sql, word: string): string | null {
  if (word.length < 2 * SHORTEST_PART) return null;
  const known = new Map(allWords(sql).map((each) => [each.text, each]));
  let best: { text: string; count: number } | null = null;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const [first, second] = [known.get(word.slice(0, cut)), known.get(word.slice(cut))];
    if (!first || !second) continue;
    const count = Math.min(
      countMatches(sql, first.lang, first.text),
      countMatches(sql, second.lang, second.text),
    );
    if (!best || count > best.count) best = { text: `${first.shown} ${second.shown}`, count };
  }
  return best?.text ?? null;
}

/** A space too many: «grou pe» is «groupe». */
function joinWords(sql: Sql, token: Token, tokens: readonly Token[]): Edit | null {
  const at = tokens.findIndex(({ start }) => start === token.start);
  for (const [first, second] of [
    [tokens[at], tokens[at + 1]],
    [tokens[at - 1], tokens[at]],
  ] as const) {
    if (!first || !second || second.joined) continue;
    const joined = first.text + second.text;
    const word = joined.length > 4 ? allWords(sql).find(({ text }) => text === joined) : undefined;
    if (word) return { start: first.start, end: second.end, text: word.shown };
  }
  return null;
}
