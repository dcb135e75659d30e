import { expect, it } from 'vitest';
import { fieldLengths } from '../../../../shared/search/field-lengths';
import { FIELDS } from '../../../../shared/search/fields';
import { openWordIndex } from '../helpers/word-index';

it('the length of a field is told beside the mean of that field, a whole number of words', async () => {
  const record = (...lengths: readonly number[]) =>
    FIELDS.map((_, field) => Array.from({ length: lengths[field] ?? 0 }, () => 'word'));
  const sql = await openWordIndex([record(200, 3), record(100, 4)]);
  const lengths = fieldLengths(sql, 'fr');
  expect(lengths.records).toBe(2);
  expect(lengths.relative(1, 0)).toBe(200 / 150);
  expect(lengths.relative(2, 0)).toBe(100 / 150);
  expect(lengths.relative(1, 1)).toBe(3 / 4);
  // Nothing is as long as nothing, and no length is endless.
  expect(lengths.relative(1, 2)).toBe(0);
  sql.close();
});
