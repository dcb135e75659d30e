import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/model/language';
import { number } from '../../../../shared/reference/row';
import type { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { fieldLengths } from '../../../../shared/search/field-lengths';
import { FIELDS, TABLES } from '../../../../shared/search/fields';
import { openSample } from '../helpers/sample-reference';

let sql: SqlJsDatabase;
beforeAll(async () => {
  sql = await openSample();
});
afterAll(() => {
  sql.close();
});

describe('the lengths of the fields', () => {
  it.each(LANGUAGES)('are those that FTS4 itself gives with each row, in %s', (lang) => {
    const lengths = fieldLengths(sql, lang);
    const table = TABLES[lang];
    const rows = sql.all(
      `SELECT docid AS record, matchinfo(${table}, 'nal') AS info FROM ${table} WHERE ${table} MATCH ?1`,
      [{ fr: 'de', en: 'of', es: 'de' }[lang]],
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const info = new Uint32Array((row['info'] as Uint8Array).slice().buffer);
      const [records, ...rest] = info;
      const [means, own] = [rest.slice(0, FIELDS.length), rest.slice(FIELDS.length)];
      expect(lengths.records).toBe(records);
      expect([...lengths.relative(number(row, 'record'))]).toEqual(
        own.map((length, column) => length / Math.max(1, means[column] ?? 0)),
      );
    }
  });
});
