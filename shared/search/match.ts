import type { Lang } from '../model/language';
import { Recent, ofDatabase } from '../reference/recent';
import type { Sql } from '../reference/sql';
import { fieldLengths } from './field-lengths';
import type { Group } from './group';
import { Gathered, type Occurrences } from './gathered';
import { readerOf, setOfRecords, type OccurrenceReader, type RecordSet } from './occurrence-readers';
import { occurrencesOf, STRETCH } from './occurrences';
import { wordIndexOf, type WordIndex } from './word-index';

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
  const [only] = groups.length === 1 ? groups : [];
  if (only) {
    const ways = only.alternatives.map((way) => occurrencesOf(index, way, MOST_ROWS));
    return { records: union(ways).slice(0, MOST_ROWS), occurrences: [ways] };
  }
  const { set, records } = firstWithAll(index, groups, fieldLengths(sql, lang).records);
  const occurrences = groups.map(({ alternatives }) =>
    alternatives.map((way) => occurrencesOf(index, way, set)),
  );
  return { records, occurrences };
}

/** Every record of some occurrences, ascending. */
function union(occurrences: readonly Occurrences[]): number[] {
  const furthest = Math.max(0, ...occurrences.map(({ records }) => records.at(-1) ?? 0));
  const isHeld = new Uint8Array(furthest + 1);
  for (const { records } of occurrences) for (const record of records) isHeld[record] = 1;
  return numbersIn(isHeld);
}

/** The first records that have every group, wherever they are, as a set and one by one. */
function firstWithAll(
  index: WordIndex,
  groups: readonly Group[],
  size: number,
): { readonly set: RecordSet; readonly records: readonly number[] } {
  const readers = groups
    .map(({ alternatives }) => alternatives.map((way) => readerOf(index, way)))
    .sort((a, b) => recordsOf(a) - recordsOf(b));
  const records: number[] = [];
  for (let from = 0; from <= size && records.length < MOST_ROWS; from += STRETCH) {
    const until = Math.min(from + STRETCH, size + 1);
    let set: RecordSet | null = null;
    for (const ways of readers) set = readSet(ways, until, set);
    if (set) for (let record = from; record < until; record += 1) if (set[record] === 1) records.push(record);
  }
  records.splice(MOST_ROWS);
  return { set: setOfRecords(records, (records.at(-1) ?? 0) + 1), records };
}

function recordsOf(ways: readonly OccurrenceReader[]): number {
  return ways.reduce((sum, { records }) => sum + records, 0);
}

/** The records before `until` that have one of the ways; of a set, only those. */
function readSet(ways: readonly OccurrenceReader[], until: number, within: RecordSet | null): RecordSet {
  const found = new Gathered(Infinity);
  for (const way of ways) way.read(until, found, within);
  return setOfRecords(found.records, until);
}

function numbersIn(set: RecordSet): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < set.length; at += 1) if (set[at] === 1) numbers.push(at);
  return numbers;
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
