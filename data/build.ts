import { setFlagsFromString } from 'node:v8';
import { formatFault } from './check/fault';
import { EXIT, RECORDS_FOLDER, isFolder, readOptions } from './command/options';
import { plural } from './command/plural';
import { buildReference } from './compile/build-reference';

const USAGE = `Usage: npm run data:build [-- --records DIR --out DIR]
  --records DIR  compile the records of another folder
  --out DIR      write the database and its manifest there instead of resources`;

/** `npm run data:build`: compiles the records into the database, and returns the exit code. */
async function build(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = readOptions(args, ['records', 'out']);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { records: recordsDir = RECORDS_FOLDER, out: outDir = 'resources' } = options.values;
  if (!isFolder(recordsDir)) {
    console.error(`There is no folder ${recordsDir}: name the folder that holds the records.\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { manifest, faults } = await buildReference({ recordsDir, outDir });
  if (!manifest) {
    for (const fault of faults) console.error(formatFault(fault));
    console.error(`${plural(faults.length, 'fault')}: nothing was written`);
    return EXIT.faults;
  }
  const count = Object.values(manifest.counts).reduce((sum, each) => sum + each, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`${plural(count, 'record')} compiled in ${seconds} s: ${outDir}, ${manifest.bytes} bytes`);
  console.log(`content ${manifest.contentVersion} of ${manifest.contentDate}, sha256 ${manifest.sha256}`);
  return EXIT.ok;
}

// The database is written before V8's second compiler of WebAssembly has earned the time it takes.
setFlagsFromString('--liftoff-only');

try {
  process.exitCode = await build(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The database could not be written: ${reason}`);
  process.exitCode = EXIT.faults;
}
