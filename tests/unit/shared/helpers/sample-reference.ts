import initSqlJs from 'sql.js';
import { compileDatabase } from '../../../../data/compile/compile-database';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { SAMPLE } from './sample-records';

/** The sample records, compiled and open. Close it when the tests are done. */
export async function openSample(): Promise<SqlJsDatabase> {
  const { bytes } = await compileDatabase(SAMPLE, '1.0.0');
  const engine = await initSqlJs();
  return new SqlJsDatabase(new engine.Database(bytes));
}
