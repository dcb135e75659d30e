import { existsSync, readFileSync } from 'node:fs';
import { formatFault, sortFaults, type Fault } from './check/fault';
import { checkRecords } from './check/check-records';
import { EXIT, RECORDS_FOLDER, isFolder, readOptions } from './command/options';
import { plural } from './command/plural';
import { LANGUAGES } from '../shared/model/language';
import { readLanguageFile } from './check/language/language-file';
import { wordListFaults } from './check/spelling/word-list';
import { loadRecords } from './load/load-records';
import { recordJsonSchemaText, SCHEMA_FILE } from './schema/json-schema';

const USAGE =
  'Usage: npm run data:check [-- --records DIR]\n  --records DIR  check the records of another folder';

/** `npm run data:check`: prints every fault of the records, and returns the exit code. */
function check(args: readonly string[]): number {
  const options = readOptions(args, ['records']);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const folder = options.values.records ?? RECORDS_FOLDER;
  if (!isFolder(folder)) {
    console.error(`There is no folder ${folder}: name the folder that holds the records.\n\n${USAGE}`);
    return EXIT.usage;
  }
  const files = loadRecords(folder);
  if (files.length === 0) {
    console.error(`There are no records in ${folder}: name the folder that holds them.`);
    return EXIT.faults;
  }
  const faults = sortFaults([...checkRecords(files).faults, ...schemaFaults(), ...languageFaults()]);
  for (const fault of faults) console.log(formatFault(fault));
  console.log(`${plural(files.length, 'record')}, ${plural(faults.length, 'fault')}`);
  return faults.length > 0 ? EXIT.faults : EXIT.ok;
}

/** Editors complete from the committed JSON Schema: it must say what the check says. */
function schemaFaults(): Fault[] {
  const committed = existsSync(SCHEMA_FILE) ? readFileSync(SCHEMA_FILE, 'utf8') : '';
  if (committed === recordJsonSchemaText()) return [];
  return [
    {
      file: SCHEMA_FILE,
      line: 1,
      message: 'is not up to date with the schema',
      remedy: 'run npm run data:schema',
    },
  ];
}

/** The lists of words are sorted: a word is added in one place, and found there. */
function languageFaults(): Fault[] {
  return [...LANGUAGES, 'names', 'acronyms'].flatMap((name) =>
    wordListFaults(`data/language/${name}.txt`, readLanguageFile(`${name}.txt`), name === 'acronyms'),
  );
}

process.exitCode = check(process.argv.slice(2));
