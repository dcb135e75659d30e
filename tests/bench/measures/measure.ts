/** What a measure found, to be read and to be compared by a program. */
export interface Measured {
  readonly text: string;
  readonly data: unknown;
}

/** What a person may ask of the measures. */
interface MeasureOptions {
  /** Numbers of records at which growth is measured; null for those that the measure has. */
  readonly sizes: readonly number[] | null;
}

/** A part of `npm run bench`. */
export interface Measure {
  readonly name: string;
  readonly title: string;
  /** Measures. Throws `NotHere` where this machine lacks what the measure needs. */
  run(options: MeasureOptions): Promise<Measured>;
}

/** This machine lacks what a measure needs; the message names it. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}
