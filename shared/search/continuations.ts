import type { Lang } from '../model/language';
import { ofLanguage, Recent } from '../reference/recent';
import type { SearchHit } from '../reference/types';
import type { Sql } from '../reference/sql';
import { isElided } from './elision';
import { foldText } from './fold';
import { wordOfTexts } from './vocabulary';
import { wordIndexOf } from './word-index';

/** No more letters than this go on a word, and no more begin the next one. */
const MOST = { letters: 4, initials: 6 } as const;

/** So many of the initials are those of the names found. */
const MOST_OF_NAMES = 4;

/** What words begin with, where no name tells; the most frequent first. */
const INITIALS = [...'dcsalpteo'];
const FIGURES = [...'0123456789'];

/**
 * What the words of a search that has found `hits` most likely become with the next letter, or with a
 * space and a letter: by the words of the texts, else by the names found. The likeliest come first.
 */
export function continuations(sql: Sql, words: string, lang: Lang, hits: readonly SearchHit[]): string[] {
  const last = /[\p{L}\p{N}]*$/u.exec(words)?.[0] ?? '';
  // Who writes in capitals goes on so.
  const isCapital = /\p{Lu}{2}$/u.test(words);
  const next = nextOf(sql, words, last, lang, hits);
  return next.map((text) => words + (isCapital ? text.toUpperCase() : text));
}

function nextOf(sql: Sql, words: string, last: string, lang: Lang, hits: readonly SearchHit[]): string[] {
  const start = foldText(last);
  if (/^\d+$/.test(start)) return [...FIGURES, '/'];
  if (start === '') return /\d\S$/.test(words) ? FIGURES : initialsAfter(hits);
  const { letters, isWord } = lettersAfter(sql, lang).get(start, () => readLetters(sql, lang, start));
  const begun = letters.length > 0 || isWord ? letters : lettersOfNames(hits, last.length);
  const signs = isElided(start) ? ['’', "'"] : [];
  const others = isWord || letters.length === 0 ? initialsAfter(hits).map((letter) => ` ${letter}`) : [];
  return [...begun, ...signs, ...others];
}

/** What follows the beginning of a word. */
interface Following {
  /** The letters with which most records go on. */
  readonly letters: readonly string[];
  /** True where it is a word already. */
  readonly isWord: boolean;
}

const lettersAfter = ofLanguage(() => new Recent<string, Following>(500));

function readLetters(sql: Sql, lang: Lang, start: string): Following {
  const counts = new Map<string, number>();
  let isWord = false;
  for (const [word, records] of wordIndexOf(sql, lang).spelled(start)) {
    if (word === start) isWord = true;
    else count(counts, letterAt(wordOfTexts(sql, word, lang)?.shown ?? word, start.length), records);
  }
  return { letters: mostFrequent(counts).slice(0, MOST.letters), isWord };
}

/** The sign of a written word before which it has so many letters of its index word: «-» in «Sud-Sud», after 3. */
function letterAt(shown: string, letters: number): string {
  let at = 0;
  for (let left = letters; left > 0 && at < shown.length; at += 1)
    left -= foldText(shown[at] ?? '').replace(/[^\p{L}\p{N}]/gu, '').length;
  return shown[at]?.toLowerCase() ?? '';
}

/** The letters at this place of the words that were matched: a word with a mistake goes on as they do. */
function lettersOfNames(hits: readonly SearchHit[], place: number): string[] {
  const counts = new Map<string, number>();
  for (const { text, marked } of hits.flatMap(({ title }) => title))
    if (marked) for (const word of wordsOf(text)) count(counts, word[place]?.toLowerCase() ?? '', 1);
  return mostFrequent(counts).slice(0, MOST.letters);
}

/** What the next word begins with: words of the names found, those behind the last match before others. */
function initialsAfter(hits: readonly SearchHit[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of hits) {
    const end = title.map(({ marked }) => marked).lastIndexOf(true);
    title.forEach(({ text, marked }, place) => {
      if (marked) return;
      for (const [index, word] of wordsOf(text).entries())
        count(counts, word.charAt(0).toLowerCase(), place > end ? 3 / (index + 1) : 0.5);
    });
  }
  const ofNames = mostFrequent(counts).slice(0, MOST_OF_NAMES);
  return [...new Set([...ofNames, ...INITIALS])].slice(0, MOST.initials);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function count(counts: Map<string, number>, letter: string, weight: number): void {
  if (letter !== '') counts.set(letter, (counts.get(letter) ?? 0) + weight);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
}
