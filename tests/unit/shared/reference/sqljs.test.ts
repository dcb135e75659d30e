import initSqlJs from 'sql.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';

let database: SqlJsDatabase;

beforeEach(async () => {
  const engine = await initSqlJs();
  database = new SqlJsDatabase(new engine.Database());
  database.run('CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT, bytes BLOB)');
  database.run('INSERT INTO t VALUES (?, ?, ?)', [1, 'un', null]);
  database.run('INSERT INTO t VALUES (?, ?, ?)', [2, 'deux', new Uint8Array([7])]);
  return () => database.close();
});

describe('SqlJsDatabase', () => {
  it('gives all rows by column name', () => {
    expect(database.all('SELECT id, word, bytes FROM t ORDER BY id')).toEqual([
      { id: 1, word: 'un', bytes: null },
      { id: 2, word: 'deux', bytes: new Uint8Array([7]) },
    ]);
    expect(database.all('SELECT id FROM t WHERE word = ?', ['trois'])).toEqual([]);
  });

  it('answers the same statement again with other values, and with none of the former ones', () => {
    const statement = 'SELECT count(*) AS n FROM t WHERE word = ?';
    expect(database.all(statement, ['deux'])).toEqual([{ n: 1 }]);
    expect(database.all(statement, ['trois'])).toEqual([{ n: 0 }]);
    expect(database.all(statement)).toEqual([{ n: 0 }]);
  });

  it('throws what SQLite says, and still answers afterwards', () => {
    expect(() => database.all('SELECT * FROM absent')).toThrow('no such table: absent');
    const insert = 'INSERT INTO t VALUES (?, ?, ?)';
    expect(() => database.run(insert, [1, 'double', null])).toThrow('UNIQUE constraint failed');
    database.run(insert, [3, 'trois', null]);
    expect(database.all('SELECT count(*) AS n FROM t')).toEqual([{ n: 3 }]);
  });
});
