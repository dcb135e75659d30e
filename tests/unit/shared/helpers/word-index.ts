import initSqlJs from 'sql.js';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { WordIndexBuilder } from '../../../../shared/search/word-index-builder';

/** A database with the French word index of some records, each with the words of its fields. */
export async function openWordIndex(
  records: readonly (readonly (readonly string[])[])[],
): Promise<SqlJsDatabase> {
  const engine = await initSqlJs();
  const sql = new SqlJsDatabase(new engine.Database());
  writeWordIndex(sql, records);
  return sql;
}

/** Writes that index into a database. */
export function writeWordIndex(
  sql: SqlJsDatabase,
  records: readonly (readonly (readonly string[])[])[],
): void {
  const builder = new WordIndexBuilder();
  for (const [at, fields] of records.entries()) builder.add(at + 1, fields);
  builder.write((statement, params) => {
    sql.run(statement, params);
  }, 'fr');
}
