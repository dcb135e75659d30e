import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { DATABASE_FILE } from '../shared/contract/manifest';
import type { ReferenceApi } from '../shared/reference/api';
import { createReference } from '../shared/reference/reference';
import { SqlJsDatabase } from '../shared/reference/sqljs';
import { RESOURCES } from './paths';

/** The reference, open for a command. */
export interface OpenReference extends ReferenceApi {
  close(): void;
}

/** Opens the built database. Rejects where it was not built. */
export async function openReference(database = join(RESOURCES, DATABASE_FILE)): Promise<OpenReference> {
  if (!existsSync(database)) {
    throw new Error(`there is no database at ${database}; run npm run data:build first`);
  }
  const engine = await initSqlJs();
  const sql = new SqlJsDatabase(new engine.Database(readFileSync(database)));
  return Object.assign(createReference(sql), {
    close: () => {
      sql.close();
    },
  });
}
