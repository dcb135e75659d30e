import initSqlJs from 'sql.js';
import { afterAll } from 'vitest';
import { compileDatabase } from '../../../../data/compile/compile-database';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { SAMPLE } from './sample-records';

/** The sample records, compiled and open until the tests of the file that opens them are done. */
export async function openSample(): Promise<SqlJsDatabase> {
  const { bytes } = await compileDatabase(SAMPLE, '1.0.0');
  const engine = await initSqlJs();
  const sql = new SqlJsDatabase(new engine.Database(bytes));
  afterAll(() => {
    sql.close();
  });
  return sql;
}
