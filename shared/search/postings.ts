import { ByteReader, type Bytes } from './bytes';

/*
 * Where an index word stands, packed record by record: how far the record is from the one before;
 * then for each field that has the word a head, which holds how often, whether it is the last, and
 * the field; then how far each place is from the one before.
 */
const FIELD_BITS = 3;
const FIELD_MASK = 7;
const LAST_FIELD = 8;
const COUNT_SHIFT = FIELD_BITS + 1;

/** A field and a place in it as one number, so that the place that follows is the number that follows. */
const PLACE_BITS = 20;
const MOST_PLACES = 1 << PLACE_BITS;

/** The number of a place in a field. Throws where the field is longer than any text. */
export function placeIn(field: number, place: number): number {
  if (place >= MOST_PLACES) throw new Error(`A field has more than ${String(MOST_PLACES)} words.`);
  return field * MOST_PLACES + place;
}

/** The field of a place. */
export function fieldOf(place: number): number {
  return place >>> PLACE_BITS;
}

/** Adds to `bytes` where a word stands, each time its record and its place, ascending; returns how many records. */
export function packPostings(bytes: Bytes, records: Uint32Array, places: Uint32Array): number {
  let [count, last] = [0, 0];
  for (let at = 0; at < records.length;) {
    const record = records[at] ?? 0;
    bytes.addNumber(record - last);
    last = record;
    count += 1;
    while (records[at] === record) at = packField(bytes, records, places, at);
  }
  return count;
}

/** Adds the places in one field of one record; returns where those of the next begin. */
function packField(bytes: Bytes, records: Uint32Array, places: Uint32Array, start: number): number {
  const record = records[start];
  const field = fieldOf(places[start] ?? 0);
  let end = start;
  while (records[end] === record && fieldOf(places[end] ?? 0) === field) end += 1;
  const isLast = records[end] === record ? 0 : LAST_FIELD;
  bytes.addNumber(((end - start) << COUNT_SHIFT) | isLast | field);
  let before = placeIn(field, 0);
  for (let at = start; at < end; at += 1) {
    const place = places[at] ?? 0;
    bytes.addNumber(place - before);
    before = place;
  }
  return end;
}

/** What `Postings` has for its record behind the last one. */
export const NO_RECORD = 0x7fffffff;

/** Goes through where a word stands: by record, then by field, then by place, as far as one needs. */
export class Postings {
  /** The record, once `nextRecord` was called; `NO_RECORD` behind the last one. */
  record = 0;
  /** The field, and how often the word is in it, once `nextField` was true. */
  field = 0;
  count = 0;
  /** The place in the field, as `placeIn` numbers it, once `nextPlace` was true. */
  place = 0;
  private readonly reader: ByteReader;
  private isLastField = true;
  private unreadPlaces = 0;

  constructor(bytes: Uint8Array) {
    this.reader = new ByteReader(bytes);
  }

  nextRecord(): void {
    while (this.nextField());
    if (this.reader.isAtEnd) {
      this.record = NO_RECORD;
      return;
    }
    this.record += this.reader.number();
    this.isLastField = false;
  }

  /** Goes on to the first record that is not before one. */
  seek(record: number): void {
    while (this.record < record) this.nextRecord();
  }

  nextField(): boolean {
    this.reader.skipNumbers(this.unreadPlaces);
    this.unreadPlaces = 0;
    if (this.isLastField) return false;
    const head = this.reader.number();
    this.field = head & FIELD_MASK;
    this.isLastField = (head & LAST_FIELD) !== 0;
    this.count = head >>> COUNT_SHIFT;
    this.unreadPlaces = this.count;
    this.place = placeIn(this.field, 0);
    return true;
  }

  nextPlace(): boolean {
    if (this.unreadPlaces === 0) return false;
    this.unreadPlaces -= 1;
    this.place += this.reader.number();
    return true;
  }
}
