import type { Lang } from '../model/language';
import { Recent, ofDatabase, ofLanguage } from '../reference/recent';
import type { Sql } from '../reference/sql';
import { countBits } from './bits';
import { distanceBetween } from './distance';
import { countMatches } from './match';
import { soundOf } from './sound';
import { allWords, type Word } from './vocabulary';

/** Words that are as near are told apart by how many records have them; so many are asked. */
const MOST_ASKED = 6;

/** What is unlikely in a mistake: the first letter, and a word of another language. */
const UNLIKELY = { firstLetter: 0.5, otherLanguage: 0.25 } as const;

/** What an edit costs where both spellings sound alike: as little as any. */
const LIKELIEST = 0.5;

/** Two spellings of one sound differ by no more than this, in their length and in the letters they have. */
const HEARD_ALIKE = { length: 3, letters: 5 } as const;

interface Candidate {
  readonly word: Word;
  readonly cost: number;
}

interface Letters {
  readonly words: readonly Word[];
  /** For each word, a bit for each letter that it has. */
  readonly masks: Int32Array;
}

const lettersOf = ofDatabase(readLetters);

/** The words of a query come back at each letter typed after them. */
const keptNearest = ofLanguage(() => new Recent<string, Word | null>(100));

/** Mistakes allowed: none under 4 letters, one from 4, two from 8; none in what has figures. */
function tolerance(word: string): number {
  return word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The word of the texts that comes nearest to a word typed and is not it, or null. What has more
 * mistakes than are allowed may still sound like a word: «maraquech».
 */
export function nearestWord(sql: Sql, typed: string, lang: Lang): Word | null {
  const limit = tolerance(typed);
  return limit === 0 ? null : keptNearest(sql, lang).get(typed, () => findNearest(sql, typed, limit, lang));
}

function findNearest(sql: Sql, typed: string, limit: number, lang: Lang): Word | null {
  const near = candidatesFor(sql, typed, limit, lang);
  const candidates = near.length > 0 ? near : soundingLike(sql, typed, lang);
  const least = Math.min(...candidates.map(({ cost }) => cost));
  const nearest = candidates.filter(({ cost }) => cost - least < 0.01).slice(0, MOST_ASKED);
  let best: { word: Word; count: number } | null = null;
  for (const { word } of nearest) {
    const count = nearest.length === 1 ? 1 : countMatches(sql, word.lang, word.text);
    if (!best || count > best.count) best = { word, count };
  }
  return best?.word ?? null;
}

function candidatesFor(sql: Sql, typed: string, limit: number, lang: Lang): Candidate[] {
  const candidates: Candidate[] = [];
  const sound = soundOf(typed);
  // An edit changes two letters of the set at most: what differs by more is not worth comparing.
  for (const word of wordsLike(sql, typed, { length: limit, letters: 2 * limit })) {
    const distance = distanceBetween(typed, word.text, limit);
    if (!distance) continue;
    // A mistake of the ear is a likely one, even in the first letter: «Abana» is Habana.
    const isHeardAlike = soundOf(word.text) === sound;
    const firstLetter = isHeardAlike || word.text[0] === typed[0] ? 0 : UNLIKELY.firstLetter;
    const cost = isHeardAlike ? Math.min(distance.cost, LIKELIEST * distance.edits) : distance.cost;
    candidates.push({ word, cost: distance.edits + cost + firstLetter + costOfLanguage(word, lang) });
  }
  return candidates;
}

function soundingLike(sql: Sql, typed: string, lang: Lang): Candidate[] {
  const sound = soundOf(typed);
  return wordsLike(sql, typed, HEARD_ALIKE)
    .filter(({ text }) => soundOf(text) === sound)
    .map((word) => ({ word, cost: costOfLanguage(word, lang) }));
}

/** The other words that differ from a word typed by no more than this. */
function wordsLike(sql: Sql, typed: string, most: { length: number; letters: number }): Word[] {
  const { words, masks } = lettersOf(sql);
  const own = maskOf(typed);
  return words.filter(
    ({ text }, index) =>
      Math.abs(text.length - typed.length) <= most.length &&
      countBits(own ^ (masks[index] ?? 0)) <= most.letters &&
      text !== typed,
  );
}

function costOfLanguage(word: Word, lang: Lang): number {
  return word.lang === lang ? 0 : UNLIKELY.otherLanguage;
}

function readLetters(sql: Sql): Letters {
  const words = allWords(sql).filter(({ text }) => text.length > 2);
  return { words, masks: Int32Array.from(words, ({ text }) => maskOf(text)) };
}

function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 32);
  return mask;
}
