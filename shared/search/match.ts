import type { Lang } from '../model/language';
import { Recent, ofDatabase } from '../reference/recent';
import type { Sql } from '../reference/sql';
import type { Group } from './group';
import { occurrencesOf, type Occurrences } from './occurrences';
import { wordIndexOf } from './word-index';

/** No more records than this are ranked: the order of the index decides which. */
export const MOST_ROWS = 2000;

/** The records that match, and where. */
export interface Matches {
  /** The records, ascending, up to the most that are ranked. */
  readonly records: readonly number[];
  /** For each group, and each of its alternatives, where it is: in these records, and maybe in others. */
  readonly occurrences: readonly (readonly Occurrences[])[];
}

/** Records that have every group, up to the most that are ranked. */
export function matchRecords(sql: Sql, lang: Lang, groups: readonly Group[]): Matches {
  const index = wordIndexOf(sql, lang);
  // The first records that have them all may be anywhere.
  const most = groups.length === 1 ? MOST_ROWS : Infinity;
  const occurrences = groups.map(({ alternatives }) =>
    alternatives.map((alternative) => occurrencesOf(index, alternative, most)),
  );
  const furthest = Math.max(...occurrences.flat().map(({ records }) => records.at(-1) ?? 0), 0);
  const held = new Uint8Array(furthest + 1);
  for (const [place, ways] of occurrences.entries())
    for (const { records } of ways)
      for (const record of records) if (held[record] === place) held[record] = place + 1;
  const records: number[] = [];
  for (let record = 0; record <= furthest && records.length < MOST_ROWS; record += 1)
    if (held[record] === groups.length) records.push(record);
  return { records, occurrences };
}

/** Answers that come back at each letter typed. */
const known = ofDatabase(() => new Recent<string, boolean>(500));

/** True where some record has the group. */
export function hasMatch(sql: Sql, lang: Lang, { alternatives }: Pick<Group, 'alternatives'>): boolean {
  const index = wordIndexOf(sql, lang);
  return alternatives.some(({ terms, prefix }) =>
    known(sql).get(`${lang} ${terms.join(' ')}${prefix ? '*' : ''}`, () =>
      prefix && terms.length === 1
        ? index.beginning(terms[0] ?? '').next().done !== true
        : occurrencesOf(index, { terms, prefix }, 1).records.length > 0,
    ),
  );
}

/** How many records have an index word, up to the most that are ranked. */
export function countMatches(sql: Sql, lang: Lang, term: string): number {
  return Math.min(MOST_ROWS, wordIndexOf(sql, lang).find(term)?.records ?? 0);
}
