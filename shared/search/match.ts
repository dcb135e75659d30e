import type { Lang } from '../model/language';
import { number } from '../reference/row';
import type { Sql } from '../reference/sql';
import { TABLES } from './fields';
import { matchExpression, type Group } from './group';
import { Recent, ofDatabase } from '../reference/recent';

/** No more rows than this are ranked: the order of the index decides which. */
export const MOST_ROWS = 2000;

/** A row that matches. */
export interface MatchedRow {
  readonly record: number;
  /** How often each alternative of each group is in each field: see «y» of `matchinfo` in SQLite's manual. */
  readonly hits: Uint32Array;
}

/** Rows that have every group, up to the most that are ranked. */
export function matchRows(sql: Sql, lang: Lang, groups: readonly Group[]): MatchedRow[] {
  const table = TABLES[lang];
  const statement = `SELECT docid AS record, matchinfo(${table}, 'y') AS hits FROM ${table} WHERE ${table} MATCH ?1 LIMIT ?2`;
  const expression = groups.map(matchExpression).join(' AND ');
  return sql.all(statement, [expression, MOST_ROWS]).map((row) => {
    const bytes = row['hits'];
    if (!(bytes instanceof Uint8Array)) throw new Error('The full-text index gives no match information.');
    return { record: number(row, 'record'), hits: numbersOf(bytes) };
  });
}

/** A view where it can be one: most rows of a search are read here. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** Answers that come back at each letter typed. */
const countsOf = ofDatabase(() => new Recent<string, number>(500));

/** True where some record has the group. */
export function hasMatch(sql: Sql, lang: Lang, group: Pick<Group, 'alternatives'>): boolean {
  return count(sql, lang, matchExpression(group), 1) > 0;
}

/** How many records have an index word, up to the most that are ranked. */
export function countMatches(sql: Sql, lang: Lang, term: string): number {
  const expression = matchExpression({ alternatives: [{ terms: [term], prefix: false, weight: 1 }] });
  return count(sql, lang, expression, MOST_ROWS);
}

function count(sql: Sql, lang: Lang, expression: string, most: number): number {
  return countsOf(sql).get(`${lang} ${String(most)} ${expression}`, () => {
    const table = TABLES[lang];
    const statement = `SELECT count(*) AS count FROM (SELECT docid FROM ${table} WHERE ${table} MATCH ?1 LIMIT ?2)`;
    const [row] = sql.all(statement, [expression, most]);
    return row ? number(row, 'count') : 0;
  });
}
