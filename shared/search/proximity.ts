import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { FIELDS, type Field } from './fields';
import type { Group } from './group';
import { setOfRecords, type RecordSet } from './occurrence-readers';
import { fieldOf, Postings } from './postings';
import { wordIndexOf, type WordIndex } from './word-index';

/** Words so many places apart still stand together: «pays du Sud», «objectifs de développement». */
const FARTHEST = 3;

/** What standing together in a field tells: names and summaries say what a record is. */
const TELLING: ReadonlySet<Field> = new Set<Field>(['code', 'name', 'alias', 'summary']);
const ELSEWHERE = 0.25;
const WORTH = FIELDS.map((field) => (TELLING.has(field) ? 1 : ELSEWHERE));

/** For each of some records, from 0 to 1, how much what was asked for side by side stands so in its texts. */
export function proximity(
  sql: Sql,
  lang: Lang,
  groups: readonly Group[],
  records: readonly number[],
): Map<number, number> {
  const near = new Map<number, number>();
  if (groups.length < 2) return near;
  const index = wordIndexOf(sql, lang);
  const wanted = setOfRecords(records, Math.max(0, ...records) + 1);
  const places = groups.map((group) => placesOf(index, group, wanted));
  for (const record of records) {
    let sum = 0;
    for (let at = 1; at < groups.length; at += 1)
      sum += together(places[at - 1]?.get(record) ?? [], places[at]?.get(record) ?? []);
    if (sum > 0) near.set(record, sum / (groups.length - 1));
  }
  return near;
}

/** Where each wanted record has a group, ascending. */
function placesOf(index: WordIndex, { alternatives }: Group, wanted: RecordSet): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { terms, prefix, related } of alternatives) {
    const [term = ''] = terms;
    if (terms.length > 1 || related) continue;
    for (const { postings: bytes } of index.words(term, prefix)) {
      const postings = new Postings(bytes);
      for (postings.seek(1); postings.record < wanted.length; postings.nextRecord()) {
        if (wanted[postings.record] !== 1) continue;
        const own = found.get(postings.record) ?? [];
        found.set(postings.record, own);
        while (postings.nextField()) while (postings.nextPlace()) own.push(postings.place);
      }
    }
  }
  for (const own of found.values()) if (!isAscending(own)) own.sort((a, b) => a - b);
  return found;
}

/** So are the places of one word; to sort them takes memory, ascending or not. */
function isAscending(places: readonly number[]): boolean {
  for (let at = 1; at < places.length; at += 1) if ((places[at - 1] ?? 0) > (places[at] ?? 0)) return false;
  return true;
}

/** What the nearest pair of places is worth. */
function together(first: readonly number[], second: readonly number[]): number {
  let best = 0;
  let from = 0;
  for (const place of second) {
    while ((first[from] ?? Infinity) < place - FARTHEST) from += 1;
    const before = first[from] ?? Infinity;
    if (before < place) best = Math.max(best, WORTH[fieldOf(place)] ?? 0);
  }
  return best;
}
