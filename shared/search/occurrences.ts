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

/** Where an alternative is, in the first `most` records that have it. */
export function occurrencesOf(
  index: WordIndex,
  { terms, prefix }: Pick<Alternative, 'terms' | 'prefix'>,
  most: number,
): Occurrences {
  const [term = ''] = terms;
  if (terms.length > 1) return occurrencesOfPhrase(index, terms, prefix, most);
  if (prefix) return occurrencesOfAny(index.beginning(term), most);
  const word = index.find(term);
  const found = new Gathered(most);
  if (word) addFields(new Postings(word.postings), found);
  return found;
}

class Gathered implements Occurrences {
  readonly records: number[] = [];
  readonly fields: number[] = [];
  readonly counts: number[] = [];
  private different = 0;
  private last = -1;

  constructor(private readonly most: number) {}

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

function addFields(postings: Postings, found: Gathered): void {
  while (postings.nextRecord())
    while (postings.nextField()) if (!found.add(postings.record, postings.field, postings.count)) return;
}

/** The sum over several words. */
function occurrencesOfAny(words: Iterable<IndexWord>, most: number): Occurrences {
  let sums = new Uint32Array(0);
  /** Records further on than this are not among the first that are wanted. */
  let furthest = Infinity;
  for (const { records, postings: bytes } of words) {
    const postings = new Postings(bytes);
    for (let read = 1; postings.nextRecord() && postings.record <= furthest; read += 1) {
      const at = postings.record * FIELDS.length;
      if (at >= sums.length) sums = grown(sums, at + FIELDS.length);
      while (postings.nextField()) {
        const sum = at + postings.field;
        sums[sum] = (sums[sum] ?? 0) + postings.count;
      }
      if (read === most && records > most) furthest = postings.record;
    }
  }
  const found = new Gathered(most);
  for (let at = 0; at < sums.length; at += 1) {
    const count = sums[at] ?? 0;
    if (count > 0 && !found.add(Math.floor(at / FIELDS.length), at % FIELDS.length, count)) break;
  }
  return found;
}

function grown(sums: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * least);
  larger.set(sums);
  return larger;
}

/** Words that follow each other: looked for wherever the rarest of them is. */
function occurrencesOfPhrase(
  index: WordIndex,
  terms: readonly string[],
  prefix: boolean,
  most: number,
): Occurrences {
  const found = new Gathered(most);
  const whole = (prefix ? terms.slice(0, -1) : terms).map((term, offset) => ({
    offset,
    word: index.find(term),
  }));
  const [rarest, ...others] = whole.sort((a, b) => (a.word?.records ?? 0) - (b.word?.records ?? 0));
  if (!rarest?.word) return found;
  const starts = startsOf(rarest.word, rarest.offset);
  for (const { offset, word } of others) keepFollowed(starts, word ? [word] : [], offset);
  if (prefix) keepFollowed(starts, index.beginning(terms.at(-1) ?? ''), terms.length - 1);
  for (let at = 0; at < starts.records.length;) {
    const record = starts.records[at] ?? 0;
    const field = fieldOf(starts.places[at] ?? 0);
    const from = at;
    while (starts.records[at] === record && fieldOf(starts.places[at] ?? 0) === field) at += 1;
    if (!found.add(record, field, at - from)) break;
  }
  return found;
}

/** Places where a phrase may start: one entry a place, ascending. */
interface Starts {
  records: number[];
  places: number[];
}

function startsOf({ postings: bytes }: IndexWord, offset: number): Starts {
  const starts: Starts = { records: [], places: [] };
  const postings = new Postings(bytes);
  while (postings.nextRecord()) {
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
