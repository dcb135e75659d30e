import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileDatabase } from '../../../data/compile/compile-database';
import { readContentVersion } from '../../../data/compile/content-version';
import { OUT, RESOURCES } from '../../../cli/paths';
import { DATABASE_FILE } from '../../../shared/contract/manifest';
import { indexSize } from '../index-size';
import { openDatabase } from '../open-database';
import { readShippedRecords } from '../shipped-records';
import { round } from '../stats';
import { table } from '../table';
import type { Measure } from './measure';

const KIB = 1024;

/** What the database and the application weigh, the index beside the text, and how long a compilation takes. */
export const SIZE: Measure = {
  name: 'size',
  title: 'Size, and compilation of the records',
  async run() {
    const start = performance.now();
    const records = readShippedRecords();
    const checked = performance.now();
    await compileDatabase(records, readContentVersion());
    const compiled = performance.now();

    const sql = await openDatabase();
    const { indexBytes, textBytes } = indexSize(sql, records);
    sql.close();

    const figures = {
      records: records.length,
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

function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
