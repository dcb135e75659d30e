import type { Lang } from '../model/language';
import { ofLanguage } from '../reference/recent';
import { number } from '../reference/row';
import type { Sql } from '../reference/sql';
import { FIELDS, TABLES } from './fields';

/** How long the fields of the records are in the texts of a language, in words. */
export interface FieldLengths {
  /** Records in the index. */
  readonly records: number;
  /** The length of each field of a record beside the mean of that field, in the order of the columns. */
  relative(record: number): Float64Array;
}

/** Lengths are read for so many neighbouring records at a time. */
const BLOCK = 1024;

const NOTHING = new Float64Array(FIELDS.length);

/** The lengths in a language: FTS4 keeps them in a table, and asking it with each row costs as much as the row. */
export const fieldLengths = ofLanguage(readLengths);

function readLengths(sql: Sql, lang: Lang): FieldLengths {
  const [totals] = sql.all(`SELECT value FROM ${TABLES[lang]}_stat WHERE id = 0`);
  const [records = 0, ...words] = varints(totals?.['value']);
  // FTS4 rounds the mean to a whole word, and so does its matchinfo.
  const means = FIELDS.map((_, column) =>
    Math.max(1, Math.floor(((words[column] ?? 0) + Math.floor(records / 2)) / Math.max(1, records))),
  );
  const blocks = new Map<number, Map<number, Float64Array>>();
  const sizes = `SELECT docid AS record, size FROM ${TABLES[lang]}_docsize WHERE docid >= ?1 AND docid < ?2`;
  const readBlock = (block: number) =>
    new Map(
      sql
        .all(sizes, [block * BLOCK, (block + 1) * BLOCK])
        .map((row) => [
          number(row, 'record'),
          Float64Array.from(varints(row['size']), (length, column) => length / (means[column] ?? 1)),
        ]),
    );
  return {
    records,
    relative(record) {
      const block = Math.floor(record / BLOCK);
      const lengths = blocks.get(block) ?? readBlock(block);
      blocks.set(block, lengths);
      return lengths.get(record) ?? NOTHING;
    },
  };
}

/** The numbers that FTS4 packed: seven bits a byte, the lowest first. */
function varints(packed: unknown): number[] {
  if (!(packed instanceof Uint8Array)) throw new Error('The full-text index holds no lengths.');
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const byte of packed) {
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
    if (byte < 0x80) {
      numbers.push(value);
      [value, unit] = [0, 1];
    }
  }
  return numbers;
}
