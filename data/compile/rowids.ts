import type { AuthoredRecord } from '../schema/record';

/** The rowid of each record, by id. */
export type Rowids = ReadonlyMap<string, number>;

/** Numbers records in their order: 1, 2, 3. */
export function numberRecords(records: readonly AuthoredRecord[]): Rowids {
  return new Map(records.map(({ id }, index) => [id, index + 1]));
}

/** The rowid of a record that the check has found to exist. */
export function rowidOf(rowids: Rowids, id: string): number {
  const rowid = rowids.get(id);
  if (rowid === undefined) throw new Error(`There is no record ${id}: run npm run data:check.`);
  return rowid;
}
