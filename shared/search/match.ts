import type { Lang } from '../model/language';
import { number } from '../reference/row';
import type { Sql } from '../reference/sql';
import { TABLES } from './fields';
import { matchExpression, type Group } from './group';

/** A row that matches, with what FTS4 counted in it: see `matchinfo` in SQLite's manual. */
export interface MatchedRow {
  readonly record: number;
  readonly info: Uint32Array;
}

/** No more rows than this are ranked: the order of the records decides which. */
const MOST_ROWS = 2000;

/** Rows that match every group, or (where `all` is false) any group and every required one. */
export function matchRows(sql: Sql, lang: Lang, groups: readonly Group[], all: boolean): MatchedRow[] {
  if (groups.length === 0) return [];
  const table = TABLES[lang];
  const statement = `SELECT docid AS record, matchinfo(${table}, 'pcnalx') AS info FROM ${table} WHERE ${table} MATCH ?1 LIMIT ?2`;
  return sql.all(statement, [expressionOf(groups, all), MOST_ROWS]).map((row) => {
    const bytes = row['info'];
    if (!(bytes instanceof Uint8Array)) throw new Error('The full-text index gives no match information.');
    return { record: number(row, 'record'), info: new Uint32Array(bytes.slice().buffer) };
  });
}

/** True where some record has the group. */
export function hasMatch(sql: Sql, lang: Lang, group: Pick<Group, 'alternatives'>): boolean {
  const table = TABLES[lang];
  const statement = `SELECT docid FROM ${table} WHERE ${table} MATCH ?1 LIMIT 1`;
  return sql.all(statement, [matchExpression(group)]).length > 0;
}

/** How many records have an index word, up to the most that are ranked. */
export function countMatches(sql: Sql, lang: Lang, term: string): number {
  const table = TABLES[lang];
  const statement = `SELECT count(*) AS count FROM (SELECT docid FROM ${table} WHERE ${table} MATCH ?1 LIMIT ?2)`;
  const expression = matchExpression({ alternatives: [{ terms: [term], prefix: false, weight: 1 }] });
  const [row] = sql.all(statement, [expression, MOST_ROWS]);
  return row ? number(row, 'count') : 0;
}

/** The order of the groups is kept: the ranking reads the counts of their alternatives in turn. */
function expressionOf(groups: readonly Group[], all: boolean): string {
  const expressions = groups.map(matchExpression);
  if (all) return expressions.join(' AND ');
  const required = groups.filter(({ required }) => required).map(matchExpression);
  return [`(${expressions.join(' OR ')})`, ...required].join(' AND ');
}
