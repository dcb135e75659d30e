import initSqlJs from 'sql.js';
import wasmAddress from 'sql.js/dist/sql-wasm.wasm?url';
import { SqlJsDatabase } from '../../shared/reference/sqljs';

/** Opens a database from its bytes, which it copies. */
export type OpenDatabase = (bytes: Uint8Array) => SqlJsDatabase;

/** Starts SQLite. Rejects where it cannot start. */
export async function startEngine(): Promise<OpenDatabase> {
  const engine = await initSqlJs({ locateFile: () => wasmAddress });
  return (bytes) => new SqlJsDatabase(new engine.Database(bytes));
}
