import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecords } from './check/check-records';
import { EXIT, RECORDS_FOLDER, isFolder, readOptions } from './command/options';
import { plural } from './command/plural';
import { writeWhole } from './compile/write-file';
import { loadRecords } from './load/load-records';
import { countsCsv, recordsCsv } from './report/csv';
import { reportHtml } from './report/html';
import { overviewOf } from './report/overview';

const USAGE = `Usage: npm run data:report [-- --records DIR --out DIR]
  --records DIR  report on the records of another folder
  --out DIR      write there instead of dist/report`;

/** `npm run data:report`: writes an overview of the records for editors, and returns the exit code. */
function report(args: readonly string[]): number {
  const options = readOptions(args, ['records', 'out']);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { records: recordsDir = RECORDS_FOLDER, out = 'dist/report' } = options.values;
  if (!isFolder(recordsDir)) {
    console.error(`There is no folder ${recordsDir}: name the folder that holds the records.\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { records, faults } = checkRecords(loadRecords(recordsDir));
  const overview = overviewOf(records);
  mkdirSync(out, { recursive: true });
  writeWhole(join(out, 'report.html'), reportHtml(overview, faults.length));
  writeWhole(join(out, 'records.csv'), recordsCsv(overview));
  writeWhole(join(out, 'counts.csv'), countsCsv(overview));
  console.log(`${plural(records.length, 'record')}: ${join(out, 'report.html')}, records.csv and counts.csv`);
  if (faults.length > 0) console.log(`${plural(faults.length, 'fault')}: run npm run data:check`);
  return EXIT.ok;
}

try {
  process.exitCode = report(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The report could not be written: ${reason}`);
  process.exitCode = EXIT.faults;
}
