import { FIELDS } from './fields';
import type { Gathered } from './gathered';
import type { Alternative } from './group';
import { fieldOf, NO_RECORD, placeIn, Postings } from './postings';
import type { WordIndex } from './word-index';

/** Which records are looked at: 1 at the number of each, and none behind its end. */
export type RecordSet = Uint8Array;

/** Some records, all below `end`, as a set that ends there. */
export function setOfRecords(records: readonly number[], end: number): RecordSet {
  const set = new Uint8Array(end);
  for (const record of records) set[record] = 1;
  return set;
}

/** One way to say something: a word, the beginning of words, or words that follow each other. */
export type Way = Pick<Alternative, 'terms' | 'prefix'>;

/** Reads where a way is, a stretch of records at a time: further on only as far as one needs. */
export interface OccurrenceReader {
  /** Reads on to the records before `until`; of a set, only those. */
  read(until: number, found: Gathered, set: RecordSet | null): void;
  /** True where no record is left. */
  readonly isAtEnd: boolean;
  /** How many records it may have, to begin with the rarest. */
  readonly records: number;
}

/** What reads a way from the first record on. */
export function readerOf(index: WordIndex, { terms, prefix }: Way): OccurrenceReader {
  if (terms.length > 1) return new PhraseReader(index, terms, prefix);
  const [term = ''] = terms;
  if (prefix) return new BeginningReader(index, term);
  return new WordReader(index, term);
}

class WordReader implements OccurrenceReader {
  readonly records: number;
  private readonly postings: Postings;

  constructor(index: WordIndex, term: string) {
    const word = index.find(term);
    this.records = word?.records ?? 0;
    this.postings = new Postings(word?.postings ?? new Uint8Array(0));
  }

  get isAtEnd(): boolean {
    return this.postings.record === NO_RECORD;
  }

  read(until: number, found: Gathered, set: RecordSet | null): void {
    const { postings } = this;
    for (postings.seek(1); postings.record < until; postings.nextRecord()) {
      const { record } = postings;
      if (set && set[record] !== 1) continue;
      while (postings.nextField()) found.add(record, postings.field, postings.count);
    }
  }
}

/** For each record of a stretch and each field, a sum over several words: all 0 between two reads. */
let sums = new Uint32Array(0);

class BeginningReader implements OccurrenceReader {
  readonly records: number;
  private words: Postings[];
  private from = 0;

  constructor(index: WordIndex, start: string) {
    const words = index.words(start, true);
    this.records = words.reduce((sum, { records }) => sum + records, 0);
    this.words = words.map(({ postings }) => new Postings(postings));
  }

  get isAtEnd(): boolean {
    return this.words.length === 0;
  }

  read(until: number, found: Gathered, set: RecordSet | null): void {
    const { from } = this;
    let used = 0;
    for (const postings of this.words) {
      for (postings.seek(1); postings.record < until; postings.nextRecord()) {
        const { record } = postings;
        if (set && set[record] !== 1) continue;
        const at = (record - from) * FIELDS.length;
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
      if (count > 0) found.add(from + Math.floor(at / FIELDS.length), at % FIELDS.length, count);
    }
    sums.fill(0, 0, used);
    this.words = this.words.filter(({ record }) => record !== NO_RECORD);
    this.from = until;
  }
}

function grown(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}

/** Words that follow each other: looked for wherever the rarest of them is. */
class PhraseReader implements OccurrenceReader {
  readonly records: number;
  private readonly rarest: PhrasePart;
  private readonly others: readonly PhrasePart[];

  constructor(index: WordIndex, terms: readonly string[], prefix: boolean) {
    const parts = terms.map((term, offset) => {
      const isBegun = prefix && offset === terms.length - 1;
      const words = index.words(term, isBegun);
      return {
        offset,
        // The words of a beginning are many: none of them leads.
        records: isBegun ? Infinity : words.reduce((sum, { records }) => sum + records, 0),
        words: words.map(({ postings }) => new Postings(postings)),
      };
    });
    const [rarest = { offset: 0, records: 0, words: [] }, ...others] = parts.sort(
      (a, b) => a.records - b.records,
    );
    this.rarest = rarest;
    this.others = others;
    this.records = rarest.records;
  }

  get isAtEnd(): boolean {
    return this.rarest.words.every(({ record }) => record === NO_RECORD);
  }

  read(until: number, found: Gathered, set: RecordSet | null): void {
    const starts = startsOf(this.rarest, until, set);
    for (const part of this.others) keepFollowed(starts, part);
    for (let at = 0; at < starts.records.length;) {
      const record = starts.records[at] ?? 0;
      const field = fieldOf(starts.places[at] ?? 0);
      const from = at;
      while (starts.records[at] === record && fieldOf(starts.places[at] ?? 0) === field) at += 1;
      found.add(record, field, at - from);
    }
  }
}

/** A word of a phrase, or the words that it may be, so many words behind the first. */
interface PhrasePart {
  readonly offset: number;
  readonly words: readonly Postings[];
}

/** Places where a phrase may start: one entry a place, ascending. */
interface Starts {
  records: number[];
  places: number[];
}

function startsOf({ words: [postings], offset }: PhrasePart, until: number, set: RecordSet | null): Starts {
  const starts: Starts = { records: [], places: [] };
  if (!postings) return starts;
  for (postings.seek(1); postings.record < until; postings.nextRecord()) {
    const { record } = postings;
    if (set && set[record] !== 1) continue;
    while (postings.nextField()) {
      const first = placeIn(postings.field, offset);
      while (postings.nextPlace()) {
        if (postings.place < first) continue;
        starts.records.push(record);
        starts.places.push(postings.place - offset);
      }
    }
  }
  return starts;
}

/** Keeps the places at which one of the words of a part follows. */
function keepFollowed(starts: Starts, { words, offset }: PhrasePart): void {
  const { records, places } = starts;
  const isKept = new Uint8Array(records.length);
  for (const postings of words) {
    for (let at = 0; at < records.length;) {
      postings.seek(records[at] ?? 0);
      const { record } = postings;
      while ((records[at] ?? NO_RECORD) < record) at += 1;
      if (records[at] !== record) continue;
      while (postings.nextField()) {
        while (postings.nextPlace()) {
          const start = postings.place - offset;
          while (records[at] === record && (places[at] ?? 0) < start) at += 1;
          if (records[at] === record && places[at] === start) isKept[at] = 1;
        }
      }
      while (records[at] === record) at += 1;
    }
  }
  starts.records = records.filter((_, at) => isKept[at]);
  starts.places = places.filter((_, at) => isKept[at]);
}
