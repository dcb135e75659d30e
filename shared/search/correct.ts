import { LANGUAGES, type Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import type { Group } from './group';
import { countMatches, hasMatch } from './match';
import { nearestWord } from './nearest-word';
import { parseQuery } from './query';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { acronymOf } from './synonyms';
import { entriesAt } from './thesaurus';
import type { Token } from './tokens';
import { formsOf, wordOfTexts, type Word } from './vocabulary';

/** No more words than this are corrected: each is compared with every word of the texts. */
const MOST_CORRECTED = 6;

/** A part of a word that lacks a space has at least so many letters. */
const SHORTEST_PART = 3;

/** Words that were typed as one: no more than so many. */
const MOST_PARTS = 4;

/** What was typed may be a mistake where its neighbour is in so many times as many records. */
const FAR_MORE_FREQUENT = 5;

/** A place in what was typed, and what to write there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The query with each word outside quotation marks that no text has replaced by the nearest word of
 * the texts, two words where a space lacks, or one where a space is too many; null where there is
 * nothing to replace or nothing near. Where `forms` is false, a form that no text has is replaced
 * too: «offical», which looks like a form of «office».
 */
export function correctQuery(sql: Sql, words: string, lang: Lang, forms = true): string | null {
  const { groups, tokens: all } = parseQuery(words, lang);
  const last = /[\p{L}\p{N}]$/u.test(words) ? all.at(-1) : undefined;
  const isLast = (token: Token) => token.start === last?.start;
  const mayBeWrong = groups
    .flatMap((group) => (group.required || isKnownCompound(sql, group, lang) ? [] : group.words))
    .filter((token) => !isStopWord(token.text));
  const unknown = (mayBeForms: boolean) =>
    mayBeWrong.filter((token) => !isKnown(sql, token, isLast(token), mayBeForms));
  // Beside a mistake, what looks like a form of another word is rather a second one: «objetifs du milenaire».
  const certain = unknown(forms);
  const wrong = forms && certain.length > 0 ? unknown(false) : certain;
  const edits: Edit[] = [];
  for (const token of wrong.slice(0, MOST_CORRECTED)) {
    if (edits.some(({ start, end }) => start < token.end && token.start < end)) continue;
    const edit = joinWords(sql, token, all, lang) ?? replaceWord(sql, token, lang);
    if (edit) edits.push(edit);
  }
  return applied(words, edits);
}

/** The query with a rare word replaced by a far more frequent neighbour, or null. */
export function suggestQuery(sql: Sql, words: string, lang: Lang): string | null {
  const tokens = parseQuery(words, lang).groups.flatMap(({ words: own, required }) =>
    own.map((token) => ({ token, required })),
  );
  for (const { token, required } of tokens.slice(0, MOST_CORRECTED)) {
    const nearest = nearestWord(sql, token.text, lang);
    if (!nearest || isSameWord(token, nearest)) continue;
    const own = Math.max(...LANGUAGES.map((each) => countMatches(sql, each, token.text)));
    // Nothing corrects what stands in quotation marks, so that an unknown word there is worth telling.
    const least = required && own === 0 ? 1 : FAR_MORE_FREQUENT * Math.max(1, own);
    if (countMatches(sql, nearest.lang, nearest.text) >= least)
      return applied(words, [{ start: token.start, end: token.end, text: nearest.shown }]);
  }
  return null;
}

/** Words that hyphens join, which a text may have as a whole only. */
function isKnownCompound(sql: Sql, group: Group, lang: Lang): boolean {
  return group.words.length > 1 && hasMatch(sql, lang, group);
}

function applied(words: string, edits: readonly Edit[]): string | null {
  let corrected = words;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    corrected = corrected.slice(0, start) + text + corrected.slice(end);
  return corrected === words ? null : corrected;
}

/** True where some text has the word, another of its `forms` or, where it is unfinished, a word that begins so. */
function isKnown(sql: Sql, token: Token, unfinished: boolean, forms: boolean): boolean {
  if (acronymOf(sql, token.text) !== null) return true;
  return LANGUAGES.some(
    (lang) =>
      hasMatch(sql, lang, { alternatives: [{ terms: [token.text], prefix: unfinished, weight: 1 }] }) ||
      (forms && stemsOf(token, lang).some((stem) => formsOf(sql, stem, lang).length > 0)) ||
      entriesAt([stemsOf(token, lang)], lang).length > 0,
  );
}

/** An inflection is no mistake. */
function isSameWord(token: Token, { text, shown, lang }: Word): boolean {
  const stems = new Set(stemsOf({ text, raw: shown, invariable: false }, lang));
  return stemsOf(token, lang).some((stem) => stems.has(stem));
}

function replaceWord(sql: Sql, token: Token, lang: Lang): Edit | null {
  const nearest = nearestWord(sql, token.text, lang)?.shown;
  // «PUND» may be PNUD; «PAHO» is no mistake for «pago», but an acronym that no text has.
  if (isShortAcronym(token.raw) && nearest !== nearest?.toUpperCase()) return null;
  const text = nearest ?? splitWord(sql, token.text, lang);
  return text === null ? null : { start: token.start, end: token.end, text };
}

function isShortAcronym(raw: string): boolean {
  return /^\p{Lu}{3,5}$/u.test(raw);
}

/** Missing spaces: `paysafricains` is «pays africains», `fondsdescontributions` three words. */
function splitWord(sql: Sql, word: string, lang: Lang): string | null {
  if (word.length < 2 * SHORTEST_PART) return null;
  const counts = new Map<string, number>();
  const countOf = ({ text, lang: own }: Word) => {
    const count = counts.get(text) ?? countMatches(sql, own, text);
    counts.set(text, count);
    return count;
  };
  // For each place, the best way to cut what comes before: fewest words, then the least rare ones.
  const best: (Split | undefined)[] = [{ shown: [], rarest: Infinity }];
  for (let end = SHORTEST_PART; end <= word.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      if (!before || before.shown.length === MOST_PARTS) continue;
      const part = partOfTexts(sql, word.slice(start, end), lang);
      if (!part) continue;
      const split = { shown: [...before.shown, part.shown], rarest: Math.min(before.rarest, countOf(part)) };
      const other = best[end];
      if (!other || isBetter(split, other)) best[end] = split;
    }
  }
  const found = best[word.length];
  return found && found.shown.length > 1 ? found.shown.join(' ') : null;
}

/** A word of the texts, with an elision or without: «daction» is «d’action». */
function partOfTexts(sql: Sql, part: string, lang: Lang): Word | null {
  const whole = wordOfTexts(sql, part, lang);
  if (whole || part.length <= SHORTEST_PART || !/^[dl][aeiouyh]/.test(part)) return whole;
  const bare = wordOfTexts(sql, part.slice(1), lang);
  return bare && { ...bare, shown: `${part.slice(0, 1)}’${bare.shown}` };
}

interface Split {
  readonly shown: readonly string[];
  /** In how many records the rarest of the words is. */
  readonly rarest: number;
}

function isBetter(a: Split, b: Split): boolean {
  return a.shown.length === b.shown.length ? a.rarest > b.rarest : a.shown.length < b.shown.length;
}

/** A space too many: «grou pe» is «groupe». */
function joinWords(sql: Sql, token: Token, tokens: readonly Token[], lang: Lang): Edit | null {
  const at = tokens.findIndex(({ start }) => start === token.start);
  for (const [first, second] of [
    [tokens[at], tokens[at + 1]],
    [tokens[at - 1], tokens[at]],
  ] as const) {
    if (!first || !second || second.joined) continue;
    const joined = first.text + second.text;
    const word = joined.length > 4 ? wordOfTexts(sql, joined, lang) : null;
    if (word) return { start: first.start, end: second.end, text: word.shown };
  }
  return null;
}
