import type { AuthoredRecord } from '../../data/schema/record';
import { LANGUAGES } from '../../shared/model/language';
import { number } from '../../shared/reference/row';
import type { SqlJsDatabase } from '../../shared/reference/sqljs';
import { FIELD_NAMES, benchDocuments } from './documents';

/**
 * Bytes of the search tables of a database and of the texts of its records that they index. The
 * tables are dropped to weigh them, so nothing can be searched afterwards.
 */
export function indexSize(
  sql: SqlJsDatabase,
  records: readonly AuthoredRecord[],
): { indexBytes: number; textBytes: number } {
  const textBytes = LANGUAGES.reduce(
    (sum, lang) =>
      sum +
      benchDocuments(records, lang).reduce(
        (all, document) =>
          all + FIELD_NAMES.reduce((each, field) => each + Buffer.byteLength(document[field]), 0),
        0,
      ),
    0,
  );
  const pragma = (name: string) => number(sql.all(`PRAGMA ${name}`)[0] ?? {}, name);
  const before = pragma('page_count') - pragma('freelist_count');
  for (const name of searchTables(sql.all("SELECT name FROM sqlite_schema WHERE type = 'table'"))) {
    sql.freeStatements();
    sql.run(`DROP TABLE ${name}`);
  }
  const after = pragma('page_count') - pragma('freelist_count');
  return { indexBytes: (before - after) * pragma('page_size'), textBytes };
}

function searchTables(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map((row) => String(row['name'])).filter((name) => name.startsWith('search_'));
}
