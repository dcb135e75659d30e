import { cpus, totalmem } from 'node:os';
import { EXIT, readArgs, readInteger, runCommand, UsageError } from '../../cli/args';
import { ensureBuilt } from '../../cli/build-app';
import { NotHere, type Measure } from './measures/measure';
import { PRINT } from './measures/print';
import { SEARCH } from './measures/search';
import { SIZE } from './measures/size';
import { SCALE } from './measures/scale';
import { SCREEN } from './measures/screen';

const MEASURES: readonly Measure[] = [SIZE, SEARCH, SCREEN, PRINT, SCALE];
const NAMES: readonly string[] = MEASURES.map(({ name }) => name);

/** Beyond this, no memory holds what is measured. */
const MOST_RECORDS = 1_000_000;

const USAGE = `Usage: npm run bench -- [names…] [--records N,N…] [--json]
  names      ${NAMES.join(', ')}; all of them by default
  --records  numbers of records at which scale is measured; no less than there are
  --json     the figures for a program, and nothing else on the standard output`;

await runCommand('bench', USAGE, async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    { json: { type: 'boolean', default: false }, records: { type: 'string' } },
    true,
  );
  const names: readonly string[] = positionals;
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no measure "${unknown}"`);
  const sizes =
    values.records === undefined
      ? null
      : values.records.split(',').map((size) => readInteger('--records', size, 1, MOST_RECORDS));
  const chosen = MEASURES.filter(({ name }) => names.length === 0 || names.includes(name));
  const say = values.json ? console.error : console.log;
  await ensureBuilt();
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node ${process.versions.node}`;
  say(machine);
  const data: Record<string, unknown> = { machine };
  for (const measure of chosen) {
    say(`\n== ${measure.title}`);
    try {
      const measured = await measure.run({ sizes });
      say(measured.text);
      data[measure.name] = measured.data;
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      say(`Not measured: ${error.message}`);
      data[measure.name] = { notMeasured: error.message };
    }
  }
  if (values.json) console.log(JSON.stringify(data, null, 2));
  return EXIT.ok;
});
