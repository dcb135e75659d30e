import { FIELDS } from './fields';
import type { Alternative } from './group';
import { fieldOf, placeIn, Postings } from './postings';
import type { IndexWord, WordIndex } from './word-index';

/** How often each field of some records has something: one entry a record and field, ascending. */
export interface Occurrences {
  readonly records: readonly number[];
  readonly fields: readonly number[];
  readonly counts: readonly number[];
}

/** Which records are looked at: 1 at the number of each. */
export type RecordSet = Uint8Array;

type Way = Pick<Alternative, 'terms' | 'prefix'>;

/** Where an alternative is: in the first `most` records that have it, or in those of a set. */
export function occurrencesOf(
  index: WordIndex,
  { terms, prefix }: Way,
  within: number | RecordSet,
): Occurrences {
  const most = typeof within === 'number' ? within : Infinity;
  const set = typeof within === 'number' ? null : within;
  const found = new Gathered(most);
  if (terms.length > 1) addPhrase(index, terms, prefix, found, set);
  else if (prefix) addSums(index.beginning(terms[0] ?? ''), found, set);
  else addFields(index.find(terms[0] ?? ''), found, set);
  return found;
}

/** Calls `visit` with each record that has an alternative, maybe more than once. */
export function visitRecords(
  index: WordIndex,
  { terms, prefix }: Way,
  visit: (record: number) => void,
): void {
  if (terms.length > 1) {
    occurrencesOf(index, { terms, prefix }, Infinity).records.forEach(visit);
    return;
  }
  const [term = ''] = terms;
  const word = prefix ? null : index.find(term);
  for (const { postings: bytes } of prefix ? index.beginning(term) : word ? [word] : []) {
    const postings = new Postings(bytes);
    while (postings.nextRecord()) visit(postings.record);
  }
}

class Gathered implements Occurrences {
  readonly records: number[] = [];
  readonly fields: number[] = [];
  readonly counts: number[] = [];
  private different = 0;
  private last = -1;

  constructor(readonly most: number) {}

  /** False where there is no room for one more record. */
  add(record: number, field: number, count: number): boolean {
    if (record !== this.last) {
      if (this.different === this.most) return false;
      this.different += 1;
      this.last = record;
    }
    this.records.push(record);
    this.fields.push(field);
    this.counts.push(count);
    return true;
  }
}

function addFields(word: IndexWord | null, found: Gathered, set: RecordSet | null): void {
  if (!word) return;
  const postings = new Postings(word.postings);
  while (postings.nextRecord()) {
    if (set && postings.record >= set.length) return;
    if (set && set[postings.record] !== 1) continue;
    while (postings.nextField()) if (!found.add(postings.record, postings.field, postings.count)) return;
  }
}

/** For each record and field, a sum over several words: all 0 between two searches. */
let sums = new Uint32Array(0);

function addSums(words: Iterable<IndexWord>, found: Gathered, set: RecordSet | null): void {
  /** Records further on than this are not wanted. */
  let furthest = set ? set.length - 1 : Infinity;
  let used = 0;
  for (const { records, postings: bytes } of words) {
    const postings = new Postings(bytes);
    for (let read = 1; postings.nextRecord() && postings.record <= furthest; read += 1) {
      if (read === found.most && records > read) furthest = postings.record;
      if (set && set[postings.record] !== 1) continue;
      const at = postings.record * FIELDS.length;
      used = Math.max(used, at + FIELDS.length);
      if (used > sums.length) sums = grown(sums, 2 * used);
      while (postings.nextField()) {
        const sum = at + postings.field;
        sums[sum] = (sums[sum] ?? 0) + postings.count;
      }
    }
  }
  for (let at = 0; at < used; at += 1) {
    const count = sums[at] ?? 0;
    if (count > 0 && !found.add(Math.floor(at / FIELDS.length), at % FIELDS.length, count)) break;
  }
  sums.fill(0, 0, used);
}

function grown(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}

/** Words that follow each other: looked for wherever the rarest of them is. */
function addPhrase(
  index: WordIndex,
  terms: readonly string[],
  prefix: boolean,
  found: Gathered,
  set: RecordSet | null,
): void {
  const whole = (prefix ? terms.slice(0, -1) : terms).map((term, offset) => ({
    offset,
    word: index.find(term),
  }));
  const [rarest, ...others] = whole.sort((a, b) => (a.word?.records ?? 0) - (b.word?.records ?? 0));
  if (!rarest?.word) return;
  const starts = startsOf(rarest.word, rarest.offset, set);
  for (const { offset, word } of others) keepFollowed(starts, word ? [word] : [], offset);
  if (prefix) keepFollowed(starts, index.beginning(terms.at(-1) ?? ''), terms.length - 1);
  for (let at = 0; at < starts.records.length;) {
    const record = starts.records[at] ?? 0;
    const field = fieldOf(starts.places[at] ?? 0);
    const from = at;
    while (starts.records[at] === record && fieldOf(starts.places[at] ?? 0) === field) at += 1;
    if (!found.add(record, field, at - from)) return;
  }
}

/** Places where a phrase may start: one entry a place, ascending. */
interface Starts {
  records: number[];
  places: number[];
}

function startsOf({ postings: bytes }: IndexWord, offset: number, set: RecordSet | null): Starts {
  const starts: Starts = { records: [], places: [] };
  const postings = new Postings(bytes);
  while (postings.nextRecord()) {
    if (set && set[postings.record] !== 1) continue;
    while (postings.nextField()) {
      const first = placeIn(postings.field, offset);
      while (postings.nextPlace()) {
        if (postings.place < first) continue;
        starts.records.push(postings.record);
        starts.places.push(postings.place - offset);
      }
    }
  }
  return starts;
}

/** Keeps the places at which one of the words follows by so many words. */
function keepFollowed(starts: Starts, words: Iterable<IndexWord>, offset: number): void {
  const { records, places } = starts;
  const isKept = new Uint8Array(records.length);
  for (const { postings: bytes } of words) {
    const postings = new Postings(bytes);
    let at = 0;
    while (at < records.length && postings.nextRecord()) {
      const { record } = postings;
      while ((records[at] ?? Infinity) < record) at += 1;
      if (records[at] !== record) continue;
      while (postings.nextField()) {
        while (postings.nextPlace()) {
          const start = postings.place - offset;
          while (records[at] === record && (places[at] ?? 0) < start) at += 1;
          if (records[at] === record && places[at] === start) isKept[at] = 1;
        }
      }
    }
  }
  starts.records = records.filter((_, at) => isKept[at]);
  starts.places = places.filter((_, at) => isKept[at]);
}
