import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkRecords } from '../../../../data/check/check-records';
import { compileDatabase, type Compiled } from '../../../../data/compile/compile-database';
import { loadRecords } from '../../../../data/load/load-records';
import { SCHEMA_VERSION } from '../../../../shared/contract/manifest';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { VALID } from '../records';

const records = checkRecords(loadRecords(VALID), { today: '2024-06-01' }).records;
let compiled: Compiled;
let database: SqlJsDatabase;

beforeAll(async () => {
  compiled = await compileDatabase(records, '1.2.3');
  const engine = await initSqlJs();
  database = new SqlJsDatabase(new engine.Database(compiled.bytes));
  return () => database.close();
});

describe('compileDatabase', () => {
  it('gives the same bytes for the same records, in any order', async () => {
    const again = await compileDatabase(records, '1.2.3');
    const reversed = await compileDatabase([...records].reverse(), '1.2.3');
    expect(Buffer.compare(again.bytes, compiled.bytes)).toBe(0);
    expect(Buffer.compare(reversed.bytes, compiled.bytes)).toBe(0);
  });

  it('gives other bytes once a word has changed', async () => {
    const changed = records.map((record) =>
      record.id === 'office' ? { ...record, checked: '2024-05-04' } : record,
    );
    const other = await compileDatabase(changed, '1.2.3');
    expect(Buffer.compare(other.bytes, compiled.bytes)).not.toBe(0);
  });

  it('numbers records by their relations, then by kind and reference, and sources last', () => {
    expect(database.all('SELECT id FROM record ORDER BY rowid').map(({ id }) => id)).toEqual([
      'office',
      'assembly',
      '1974-creation',
      'promote',
      'geneva',
      'res-1',
      'cooperation',
      'founding-text',
      'report',
    ]);
  });

  it('numbers the citations of a record in the order in which its page calls them', () => {
    const rows = database.all(
      `SELECT key, number FROM citation JOIN record ON record.rowid = citation.record
       WHERE record.id = ? ORDER BY number`,
      ['office'],
    );
    expect(rows).toEqual([
      { key: 'page', number: 1 },
      { key: 'report', number: 2 },
      { key: 'locator', number: 3 },
    ]);
  });

  it('keeps the place in a source in the three languages, once for all the citations that share it', () => {
    const office = `SELECT key, fr, en, es FROM citation JOIN locator ON locator.id = citation.locator
       JOIN record ON record.rowid = citation.record WHERE record.id = 'office' ORDER BY number`;
    expect(database.all(office)).toEqual([
      { key: 'report', fr: 'annexe, p. 3', en: 'annex, p. 3', es: 'anexo, p. 3' },
      { key: 'locator', fr: '§ 2', en: '§ 2', es: '§ 2' },
    ]);
    expect(
      database.all(
        "SELECT record.id FROM citation JOIN record ON record.rowid = citation.record JOIN locator ON locator.id = citation.locator WHERE fr = '§ 2'",
      ),
    ).toEqual([{ id: 'office' }, { id: 'promote' }]);
    expect(database.all('SELECT count(*) AS n FROM locator')).toEqual([{ n: 2 }]);
  });

  it('places a record in time by its first date that is not rejected', () => {
    expect(database.all("SELECT date_start, date_end FROM record WHERE id = 'office'")).toEqual([
      { date_start: '1974-12-12', date_end: null },
    ]);
    expect(database.all("SELECT date_start, date_end FROM record WHERE id = '1974-creation'")).toEqual([
      { date_start: '1974-12-10', date_end: '1974-12-12' },
    ]);
  });

  it('keeps every statement with its citations', () => {
    const count = (owner: string): unknown =>
      database.all('SELECT count(*) AS n FROM cites WHERE owner_kind = ?', [owner])[0]?.['n'];
    expect(
      ['names', 'summary', 'other_name', 'date_entry', 'fact', 'relation', 'note_statement'].map(count),
    ).toEqual([9, 9, 1, 4, 2, 3, 2]);
    const fact = database.all(
      "SELECT lang, value FROM fact_text WHERE label IN ('Siège', 'Seat', 'Sede') ORDER BY lang",
    );
    expect(fact.map(({ value }) => value)).toEqual(['New York', 'New York', 'New York']);
  });

  it('keeps a record without text without one, and the confidence of a statement apart from its record', () => {
    expect(
      database.all('SELECT DISTINCT id FROM record_text JOIN record ON record = rowid WHERE body IS NULL'),
    ).toEqual([{ id: 'founding-text' }, { id: 'report' }]);
    expect(database.all('SELECT confidence FROM fact WHERE record = 1 ORDER BY id')).toEqual([
      { confidence: 'verified' },
      { confidence: 'single-source' },
    ]);
  });

  it('says in the database which content it is', () => {
    const rows = database.all('SELECT key, value FROM manifest ORDER BY key');
    expect(Object.fromEntries(rows.map(({ key, value }) => [key, value]))).toEqual({
      contentDate: '2024-05-03',
      contentVersion: '1.2.3',
      counts: '{"body":2,"milestone":1,"instrument":1,"function":1,"term":1,"place":1,"source":2}',
      schemaVersion: String(SCHEMA_VERSION),
    });
  });

  it('refuses a relation to a record that is not there', async () => {
    await expect(
      compileDatabase(
        records.filter(({ id }) => id !== 'geneva'),
        '1.2.3',
      ),
    ).rejects.toThrow('There is no record geneva');
  });
});
