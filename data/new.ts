import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKind, KIND_FOLDERS, KINDS } from '../shared/model/kind';
import { suggest } from './check/nearest';
import { valueAt } from './check/value';
import { EXIT, RECORDS_FOLDER, readOptions } from './command/options';
import { nextOrder, nextRef } from './create/next-free';
import { skeleton } from './create/skeleton';
import { loadRecords } from './load/load-records';

const USAGE = `Usage: npm run data:new -- <kind> <id> [--records DIR]
  <kind>         ${KINDS.join(', ')}
  <id>           lower-case letters, digits and single hyphens, such as nairobi-outcome
  --records DIR  write into another folder of records`;

/** `npm run data:new`: writes a record to fill in, and returns the exit code. */
function create(args: readonly string[]): number {
  const options = readOptions(args, ['records'], 2);
  if ('problem' in options) return refuse(`${options.problem}\n\n${USAGE}`);
  const [kind, id] = options.words;
  if (kind === undefined || id === undefined) return refuse(USAGE);
  if (!isKind(kind))
    return refuse(`"${kind}" is not a kind; ${suggest(kind, KINDS, 'see below')}\n\n${USAGE}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse(`"${id}" cannot be an id.\n\n${USAGE}`);

  const folder = options.values.records ?? RECORDS_FOLDER;
  const files = existsSync(folder) ? loadRecords(folder) : [];
  const taken = files.find(({ data, path }) => valueAt(data, ['id']) === id || path.endsWith(`/${id}.yaml`));
  if (taken) return refuse(`The id "${id}" is taken by ${taken.name}: choose another one.`, EXIT.faults);

  const path = join(folder, KIND_FOLDERS[kind], `${id}.yaml`);
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton({ kind, id, ref: nextRef(kind, files), order: nextOrder(files), today }), {
    flag: 'wx',
  });
  console.log(`${path} written: replace each TODO, then run npm run data:check`);
  return EXIT.ok;
}

function refuse(message: string, code: number = EXIT.usage): number {
  console.error(message);
  return code;
}

process.exitCode = create(process.argv.slice(2));
