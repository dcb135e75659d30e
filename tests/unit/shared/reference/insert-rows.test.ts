import initSqlJs from 'sql.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertRows, type Run } from '../../../../shared/reference/insert-rows';
import type { SqlValue } from '../../../../shared/reference/sql';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';

let database: SqlJsDatabase;
const run: Run = (statement, params) => database.run(statement, params);
beforeEach(async () => {
  const engine = await initSqlJs();
  database = new SqlJsDatabase(new engine.Database());
  run('CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, weight REAL DEFAULT 7)');
});

describe('insertRows', () => {
  it.each([0, 1, 31, 32, 33, 100])('inserts %i rows, as they are and in their order', (count) => {
    const rows = Array.from({ length: count }, (_, at): SqlValue[] => [
      at,
      at % 3 ? `« l’article ${String(at)} »` : null,
      at / 2,
    ]);
    insertRows(run, 'item', rows);
    const read = database.all('SELECT id, name, weight FROM item ORDER BY rowid');
    expect(read.map(({ id, name, weight }) => [id, name, weight])).toEqual(rows);
  });

  it('fills the columns that it is told of', () => {
    insertRows(run, 'item (name, id)', [['one', 1]]);
    expect(database.all('SELECT * FROM item')).toEqual([{ id: 1, name: 'one', weight: 7 }]);
  });

  it('refuses a row that breaks a constraint', () => {
    const rows = Array.from({ length: 40 }, (_, at): SqlValue[] => [at % 39, 'name', 1]);
    expect(() => insertRows(run, 'item', rows)).toThrow('UNIQUE constraint failed: item.id');
  });
});
