import initSqlJs, { type SqlJsStatic } from 'sql.js';
import { LANGUAGES } from '../../shared/model/language';
import type { Run } from '../../shared/reference/insert-rows';
import type { Sql } from '../../shared/reference/sql';
import { SqlJsDatabase } from '../../shared/reference/sqljs';
import { buildLanguageIndex } from '../../shared/search/build-index';
import { buildKeys } from '../../shared/search/build-keys';
import { buildNames } from '../../shared/search/build-names';
import type { AuthoredRecord } from '../schema/record';
import { summarize, type ContentSummary } from './content-summary';
import { inOrder } from './order';
import { numberRecords } from './rowids';
import { TABLES } from './schema';
import { searchDocuments } from './search-documents';
import { writeIdentity, writeRecord } from './write-record';
import { Writer } from './writer';

const ROOM = 8 * 1024 * 1024;

/** A compiled reference: the bytes of its database, and what it holds. */
export interface Compiled {
  readonly bytes: Uint8Array;
  readonly summary: ContentSummary;
}

/**
 * Compiles records that the check has found without fault into one database. The same records
 * give the same bytes, whatever the order in which they come.
 */
export async function compileDatabase(
  records: readonly AuthoredRecord[],
  contentVersion: string,
): Promise<Compiled> {
  const engine = await initSqlJs();
  const raw = new engine.Database(emptyWithRoom(engine));
  const database = new SqlJsDatabase(raw);
  try {
    // The file is memory until it is whole: nothing to undo, nothing to write before the end.
    raw.run('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;');
    // After the first statement of the database, which sets a cache for readers.
    database.run('PRAGMA cache_size = -262144');
    raw.run('BEGIN');
    raw.run(TABLES);
    const ordered = inOrder(records);
    const run: Run = (statement, params) => database.run(statement, params);
    const summary = fill(run, ordered, contentVersion);
    buildSearch(run, database, ordered);
    raw.run('COMMIT');
    verify(database);
    database.freeStatements();
    raw.run('VACUUM');
    return { bytes: raw.export(), summary };
  } finally {
    database.close();
  }
}

/**
 * An empty database at the head of so many bytes: sql.js copies the whole of a file whenever it
 * grows out of its room. SQLite goes by the length that is written in the first page.
 */
function emptyWithRoom(engine: SqlJsStatic): Uint8Array {
  const empty = new engine.Database();
  empty.run('PRAGMA page_size = 4096; VACUUM');
  const room = new Uint8Array(ROOM);
  room.set(empty.export());
  empty.close();
  return room;
}

function fill(run: Run, records: readonly AuthoredRecord[], contentVersion: string): ContentSummary {
  const writer = new Writer();
  const rowids = numberRecords(records);
  for (const [index, record] of records.entries()) writeIdentity(writer, record, index + 1);
  for (const record of records) writeRecord(writer, record, rowids);
  const summary = summarize(records, contentVersion);
  for (const [key, value] of Object.entries(summary)) {
    writer.insert('manifest', {
      key,
      value: typeof value === 'object' ? JSON.stringify(value) : String(value),
    });
  }
  writer.flush(run);
  return summary;
}

function buildSearch(run: Run, sql: Sql, records: readonly AuthoredRecord[]): void {
  for (const lang of LANGUAGES) buildLanguageIndex(run, searchDocuments(records, lang), lang);
  buildKeys(run, sql);
  buildNames(run, sql);
}

/** SQLite's own checks: a database that fails them must not be written. */
function verify(database: SqlJsDatabase): void {
  const broken = database.all('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`The database has broken references: ${JSON.stringify(broken)}`);
  const [integrity] = database.all('PRAGMA integrity_check');
  if (integrity?.['integrity_check'] !== 'ok')
    throw new Error(`The database is damaged: ${JSON.stringify(integrity)}`);
}
