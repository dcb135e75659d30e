/** What numbers a score as it is compared and shown, and a record, take of one number that orders both. */
const RECORDS = 2 ** 21;

/** The scores of the records found so far, in the order in which they were found. */
export class Scores {
  /** By record; not a number where it was not found. */
  private readonly values: Float64Array;
  private found: number[] = [];

  /** For records from 1 to `most`, which is below two million. */
  constructor(most: number) {
    this.values = new Float64Array(most + 1).fill(NaN);
  }

  get records(): readonly number[] {
    return this.found;
  }

  has(record: number): boolean {
    return !Number.isNaN(this.valueOf(record));
  }

  /** The score of a record; `otherwise` where it was not found. */
  get(record: number, otherwise: number): number {
    const value = this.valueOf(record);
    return Number.isNaN(value) ? otherwise : value;
  }

  set(record: number, score: number): void {
    if (!this.has(record)) this.found.push(record);
    this.values[record] = score;
  }

  /** Adds points to a score, which is 0 where the record was not found. */
  add(record: number, points: number): void {
    this.set(record, this.get(record, 0) + points);
  }

  delete(record: number): void {
    if (!this.has(record)) return;
    this.values[record] = NaN;
    this.found = this.found.filter((one) => one !== record);
  }

  /** The records of the `count` best scores; of those that share the last place, the first found. */
  leading(count: number): number[] {
    const sorted = this.numbers((record) => this.valueOf(record)).sort();
    const least = sorted.at(-count) ?? -Infinity;
    const better = this.found.filter((record) => this.valueOf(record) > least);
    const level = this.found.filter((record) => this.valueOf(record) === least);
    return [...better, ...level].slice(0, count);
  }

  /** A score as it is compared and shown: in thousandths. */
  shown(record: number): number {
    return this.thousandths(record) / 1000;
  }

  /** The records, best first; of those with one score, in the order of the database. */
  bestFirst(): number[] {
    // As numbers they are sorted without a pair made for each, and a function to compare two.
    const keys = this.numbers((record) => record - RECORDS * this.thousandths(record)).sort();
    return this.found.map((_, place) => {
      const key = keys[place] ?? 0;
      return key - RECORDS * Math.floor(key / RECORDS);
    });
  }

  private thousandths(record: number): number {
    return Math.round(this.valueOf(record) * 1000);
  }

  private valueOf(record: number): number {
    return this.values[record] ?? NaN;
  }

  /** A number for each record that was found. */
  private numbers(of: (record: number) => number): Float64Array {
    const numbers = new Float64Array(this.found.length);
    for (let place = 0; place < numbers.length; place += 1) numbers[place] = of(this.found[place] ?? 0);
    return numbers;
  }
}
