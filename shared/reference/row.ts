import type { SqlRow } from './sql';

/*
 * Typed reading of rows. A value of the wrong type means that the database is not the one this
 * version of the application was written for, so reading throws rather than guesses.
 */

/** The text of a column. */
export function text(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new Error(`Column ${column} should hold a text, not ${describe(value)}.`);
}

/** The text of a column, or null. */
export function textOrNull(row: SqlRow, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** The number of a column. */
export function number(row: SqlRow, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw new Error(`Column ${column} should hold a number, not ${describe(value)}.`);
}

/** The text of a column, which must be one of `values`. */
export function oneOf<T extends string>(row: SqlRow, column: string, values: readonly T[]): T {
  const value = text(row, column);
  const known = values.find((candidate) => candidate === value);
  if (known === undefined)
    throw new Error(`Column ${column} holds ${value}, which is none of ${values.join(', ')}.`);
  return known;
}

function describe(value: unknown): string {
  return value === null ? 'NULL' : typeof value;
}
