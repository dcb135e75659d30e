/** How often each field of some records has something: one entry a record and field, ascending. */
export interface Occurrences {
  readonly records: readonly number[];
  readonly fields: readonly number[];
  readonly counts: readonly number[];
}

/** Occurrences as they are gathered, of no more records than are wanted. */
export class Gathered implements Occurrences {
  readonly records: number[] = [];
  readonly fields: number[] = [];
  readonly counts: number[] = [];
  private different = 0;
  private last = -1;

  constructor(readonly most: number) {}

  /** True where no further record is wanted. */
  get isFull(): boolean {
    return this.different >= this.most;
  }

  /** Adds what a field of a record has; the fields of a record come one after the other. */
  add(record: number, field: number, count: number): void {
    if (record !== this.last) {
      if (this.isFull) return;
      this.different += 1;
      this.last = record;
    }
    this.records.push(record);
    this.fields.push(field);
    this.counts.push(count);
  }
}
