import type { Lang } from '../model/language';
import { cardsByRowid } from '../reference/cards';
import { number, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import type { RecordCard } from '../reference/types';
import { readFilters } from './read-filters';
import { tokenize } from './tokens';

const NAMES = 'SELECT record, official, short, acronym FROM record_text WHERE lang = ?1 ORDER BY record';

/** How many names are worth a look where nothing was found. */
const MOST_NAMES = 6;

/** Names that share less than this with what was typed only look like noise. */
const LEAST_LIKENESS = 0.3;

/** Words further on are left out, and so is what follows in a very long one. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/**
 * Records whose names look like the words, most alike first: each word typed is compared with the
 * words of the names by the pairs of letters that they share. Never throws, whatever is typed.
 */
export function nearestNames(sql: Sql, words: string, lang: Lang): RecordCard[] {
  const asked = partsOf(readFilters(words.slice(0, 400)).words).slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const best = new Map<number, number>();
  for (const row of sql.all(NAMES, [lang])) {
    const names = [text(row, 'official'), textOrNull(row, 'short'), textOrNull(row, 'acronym')];
    const likeness = Math.max(...names.map((name) => (name === null ? 0 : alike(asked, partsOf(name)))));
    if (likeness >= LEAST_LIKENESS) best.set(number(row, 'record'), likeness);
  }
  const leading = [...best].sort(([a, most], [b, less]) => less - most || a - b).slice(0, MOST_NAMES);
  const records = leading.map(([record]) => record);
  const cards = cardsByRowid(sql, records, lang);
  return records.flatMap((record) => cards.get(record) ?? []);
}

/** The pairs of letters of each word of at least two letters, its beginning and end counted. */
function partsOf(source: string): ReadonlySet<string>[] {
  return tokenize(source)
    .filter(({ text: word }) => word.length > 1)
    .map(({ text: word }) => {
      const letters = ` ${word.slice(0, LONGEST_WORD)} `;
      return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
    });
}

/** The mean over the words asked of their likeness to the nearest word of the name, 0 to 1. */
function alike(asked: readonly ReadonlySet<string>[], name: readonly ReadonlySet<string>[]): number {
  const sum = asked.reduce((total, word) => total + Math.max(0, ...name.map((one) => dice(word, one))), 0);
  return sum / asked.length;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
