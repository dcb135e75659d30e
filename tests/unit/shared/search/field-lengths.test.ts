import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { fieldLengths } from '../../../../shared/search/field-lengths';
import { FIELDS } from '../../../../shared/search/fields';
import { WordIndexBuilder } from '../../../../shared/search/word-index-builder';

it('the length of a field is told beside the mean of that field, a whole number of words', async () => {
  const engine = await initSqlJs();
  const sql = new SqlJsDatabase(new engine.Database());
  const builder = new WordIndexBuilder();
  const record = (...lengths: readonly number[]) =>
    FIELDS.map((_, field) => Array.from({ length: lengths[field] ?? 0 }, () => 'word'));
  builder.add(1, record(200, 3));
  builder.add(2, record(100, 4));
  builder.write((statement, params) => {
    sql.run(statement, params);
  }, 'fr');
  const lengths = fieldLengths(sql, 'fr');
  expect(lengths.records).toBe(2);
  expect(lengths.relative(1, 0)).toBe(200 / 150);
  expect(lengths.relative(2, 0)).toBe(100 / 150);
  expect(lengths.relative(1, 1)).toBe(3 / 4);
  // Nothing is as long as nothing, and no length is endless.
  expect(lengths.relative(1, 2)).toBe(0);
  sql.close();
});
