import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { RESOURCES } from '../../cli/paths';
import { DATABASE_FILE } from '../../shared/contract/manifest';
import { SqlJsDatabase } from '../../shared/reference/sqljs';

/** Opens the built database of the reference. */
export async function openDatabase(): Promise<SqlJsDatabase> {
  const engine = await initSqlJs();
  return new SqlJsDatabase(new engine.Database(readFileSync(join(RESOURCES, DATABASE_FILE))));
}
