import { ByteReader, Bytes } from './bytes';

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

/** Packs where a word stands. */
export class PostingsBuilder {
  /** How many records have the word. */
  records = 0;
  private last = 0;
  private readonly bytes = new Bytes();

  /** Adds a record after those before it, with the places of the word in it, ascending. */
  add(record: number, places: readonly number[]): void {
    this.bytes.addNumber(record - this.last);
    this.last = record;
    this.records += 1;
    for (let at = 0; at < places.length;) {
      const field = fieldOf(places[at] ?? 0);
      let end = at;
      while (end < places.length && fieldOf(places[end] ?? 0) === field) end += 1;
      const isLast = end === places.length ? LAST_FIELD : 0;
      this.bytes.addNumber(((end - at) << COUNT_SHIFT) | isLast | field);
      let before = placeIn(field, 0);
      for (; at < end; at += 1) {
        const place = places[at] ?? 0;
        this.bytes.addNumber(place - before);
        before = place;
      }
    }
  }

  /** The packed bytes; no copy. */
  view(): Uint8Array {
    return this.bytes.view();
  }
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
