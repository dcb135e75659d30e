import type { Lang } from '../model/language';
import { ofLanguage } from '../reference/recent';
import type { Sql } from '../reference/sql';
import { ByteReader } from './bytes';
import { FIELDS } from './fields';

/** How long the fields of the records are in the texts of a language, in words. */
export interface FieldLengths {
  /** Records in the index. */
  readonly records: number;
  /** The length of a field of a record beside the mean of that field. */
  relative(record: number, field: number): number;
}

const LENGTHS = 'SELECT words FROM search_length WHERE lang = ?1';

/** The lengths in a language. */
export const fieldLengths = ofLanguage(readLengths);

function readLengths(sql: Sql, lang: Lang): FieldLengths {
  const packed = sql.all(LENGTHS, [lang])[0]?.['words'];
  if (!(packed instanceof Uint8Array)) throw new Error('The index holds no lengths.');
  const lengths = numbersOf(packed);
  const records = lengths.length / FIELDS.length;
  const totals = new Float64Array(FIELDS.length);
  for (const [at, length] of lengths.entries())
    totals[at % FIELDS.length] = (totals[at % FIELDS.length] ?? 0) + length;
  // A mean is a whole number of words, and of one at least.
  const means = totals.map((total) => Math.max(1, Math.round(total / Math.max(1, records))));
  return {
    records,
    relative(record, field) {
      return (lengths[(record - 1) * FIELDS.length + field] ?? 0) / (means[field] ?? 1);
    },
  };
}

function numbersOf(packed: Uint8Array): Uint32Array {
  const reader = new ByteReader(packed);
  const numbers = new Uint32Array(packed.length);
  let size = 0;
  for (; !reader.isAtEnd; size += 1) numbers[size] = reader.number();
  return numbers.slice(0, size);
}
