import { readFileSync, writeFileSync } from 'node:fs';
import { languagePath } from './check/language/language-file';
import { shingleFile } from './check/language/shingles';
import { EXIT, readOptions } from './command/options';

const USAGE = `Usage: npm run data:shingles -- FILE
  FILE  the founding text, as plain text in UTF-8; only fingerprints of it are kept`;

/** `npm run data:shingles`: keeps the fingerprints of the founding text, and returns the exit code. */
function writeShingles(args: readonly string[]): number {
  const options = readOptions(args, [], 1);
  const problem = 'problem' in options ? options.problem : '';
  const [file] = 'words' in options ? options.words : [];
  if (file === undefined) {
    console.error(`${problem}\n${USAGE}`.trim());
    return EXIT.usage;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`${file} cannot be read: name the file that holds the founding text.`);
    return EXIT.faults;
  }
  writeFileSync(languagePath('founding-text.shingles.txt'), shingleFile(text));
  console.log('data/language/founding-text.shingles.txt written');
  return EXIT.ok;
}

process.exitCode = writeShingles(process.argv.slice(2));
