import { LANGUAGES, type Lang } from '../model/language';
import { number, oneOf, text } from '../reference/row';
import type { Sql } from '../reference/sql';
import { editDistance } from './distance';
import { hasMatch } from './match';
import { parseQuery } from './query';
import type { Token } from './tokens';

interface Word {
  readonly word: string;
  readonly shown: string;
  readonly lang: Lang;
  readonly count: number;
}

const WORDS = 'SELECT lang, word, shown, count FROM search_word';

/** The reference never changes while it is open, so its words are read once. */
const vocabularies = new WeakMap<Sql, readonly Word[]>();

/**
 * The query with each word that no text has replaced by the nearest word of the texts, or null
 * where there is nothing to replace or nothing near.
 */
export function correctQuery(sql: Sql, words: string, lang: Lang): string | null {
  let corrected = words;
  const unknown = parseQuery(words, lang).groups.filter((group) => group.word && !isKnown(sql, group.word));
  for (const token of unknown.flatMap(({ word }) => word ?? []).sort((a, b) => b.start - a.start)) {
    const better = nearestWord(sql, token.text, lang) ?? twoWords(sql, token.text);
    if (better !== null) corrected = corrected.slice(0, token.start) + better + corrected.slice(token.end);
  }
  return corrected === words ? null : corrected;
}

function isKnown(sql: Sql, token: Token): boolean {
  return LANGUAGES.some((lang) =>
    parseQuery(token.raw, lang).groups.some((group) => hasMatch(sql, lang, group)),
  );
}

/** Mistakes allowed: none under 4 letters, one from 4, two from 8. */
function tolerance(word: string): number {
  return word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
}

function nearestWord(sql: Sql, word: string, lang: Lang): string | null {
  const limit = tolerance(word);
  if (limit === 0) return null;
  let best: { candidate: Word; cost: number } | null = null;
  for (const candidate of vocabulary(sql)) {
    const distance = editDistance(word, candidate.word, limit);
    if (distance > limit) continue;
    // The first letter is seldom wrong, and the language of the interface is the likelier one.
    const cost = distance + (candidate.word[0] === word[0] ? 0 : 0.5) + (candidate.lang === lang ? 0 : 0.25);
    if (!best || cost < best.cost || (cost === best.cost && candidate.count > best.candidate.count)) {
      best = { candidate, cost };
    }
  }
  return best?.candidate.shown ?? null;
}

/** A missing space: `paysafricains` is «pays africains». */
function twoWords(sql: Sql, word: string): string | null {
  if (word.length < 6) return null;
  const known = new Map(vocabulary(sql).map((each) => [each.word, each]));
  let best: { text: string; count: number } | null = null;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, second] = [known.get(word.slice(0, cut)), known.get(word.slice(cut))];
    if (!first || !second) continue;
    const count = Math.min(first.count, second.count);
    if (!best || count > best.count) best = { text: `${first.shown} ${second.shown}`, count };
  }
  return best?.text ?? null;
}

function vocabulary(sql: Sql): readonly Word[] {
  let words = vocabularies.get(sql);
  if (!words) {
    words = sql.all(WORDS).map((row) => ({
      word: text(row, 'word'),
      shown: text(row, 'shown'),
      lang: oneOf(row, 'lang', LANGUAGES),
      count: number(row, 'count'),
    }));
    vocabularies.set(sql, words);
  }
  return words;
}
