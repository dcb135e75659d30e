import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileDatabase } from '../../../data/compile/compile-database';
import { readContentVersion } from '../../../data/compile/content-version';
import { checkRecords } from '../../../data/check/check-records';
import { loadRecords } from '../../../data/load/load-records';
import { OUT, RESOURCES, ROOT } from '../../../cli/paths';
import { DATABASE_FILE } from '../../../shared/contract/manifest';
import { LANGUAGES } from '../../../shared/model/language';
import { number } from '../../../shared/reference/row';
import { FIELD_NAMES, readBenchDocuments } from '../documents';
import { openDatabase } from '../open-database';
import { round } from '../stats';
import { table } from '../table';
import type { Measure } from './measure';

const KIB = 1024;

/** What the database and the application weigh, the index beside the text, and how long a compilation takes. */
export const SIZE: Measure = {
  name: 'size',
  title: 'Size, and compilation of the records',
  async run() {
    const sql = await openDatabase();
    const textBytes = LANGUAGES.flatMap((lang) => readBenchDocuments(sql, lang)).reduce(
      (sum, document) =>
        sum + FIELD_NAMES.reduce((all, field) => all + Buffer.byteLength(document[field]), 0),
      0,
    );
    const pageSize = number(sql.all('PRAGMA page_size')[0] ?? {}, 'page_size');
    const pages = () => number(sql.all('PRAGMA page_count')[0] ?? {}, 'page_count');
    const records = number(sql.all('SELECT count(*) AS n FROM record')[0] ?? {}, 'n');
    const wholePages = pages();
    for (const name of searchTables(sql.all("SELECT name FROM sqlite_schema WHERE type = 'table'")))
      sql.run(`DROP TABLE ${name}`);
    sql.freeStatements();
    sql.run('VACUUM');
    const indexBytes = (wholePages - pages()) * pageSize;
    sql.close();

    const start = performance.now();
    const loaded = checkRecords(loadRecords(join(ROOT, 'data', 'records')));
    const checked = performance.now();
    await compileDatabase(loaded.records, readContentVersion());
    const compiled = performance.now();

    const figures = {
      records,
      databaseKiB: round(statSync(join(RESOURCES, DATABASE_FILE)).size / KIB),
      textKiB: round(textBytes / KIB),
      indexKiB: round(indexBytes / KIB),
      indexByText: round(indexBytes / textBytes),
      applicationKiB: round(folderSize(OUT) / KIB),
      checkMs: round(checked - start),
      compileMs: round(compiled - checked),
    };
    return { text: table(Object.entries(figures)), data: figures };
  },
};

/** The tables of the search; dropping a virtual table drops those that SQLite keeps behind it. */
function searchTables(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows
    .map((row) => String(row['name']))
    .filter((name) => name.startsWith('search_'))
    .filter((name) => !/_(?:content|segments|segdir|docsize|stat)$/.test(name));
}

function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
