import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { DATABASE_FILE } from '../shared/contract/manifest';
import { KINDS } from '../shared/model/kind';
import { LANGUAGES } from '../shared/model/language';
import { createReference } from '../shared/reference/reference';
import { SqlJsDatabase } from '../shared/reference/sqljs';
import type { SearchRequest } from '../shared/reference/types';
import { EXIT, UsageError, readArgs, readInteger } from './args';
import { RESOURCES } from './paths';
import { answerAsJson, answerAsText } from './search-output';

const MOST_RESULTS = 1000;

export const USAGE = `Usage: npm run search -- "<words>" [--lang L] [--kind K] [--limit N] [--json]
  --lang L   language of the results: ${LANGUAGES.join(', ')}; fr by default
  --kind K   only one kind: ${KINDS.join(', ')}
  --limit N  at most N results, 1 to ${String(MOST_RESULTS)}; 20 by default
  --json     rows of {rank, id, kind, title, score}`;

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Searches the built database, and returns the exit code. Throws `UsageError` for wrong arguments. */
export async function searchCommand(
  args: readonly string[],
  output: Output,
  database = join(RESOURCES, DATABASE_FILE),
): Promise<number> {
  const { request, json } = readRequest(args);
  if (!existsSync(database)) {
    throw new Error(`there is no database at ${database}; run npm run data:build first`);
  }
  const engine = await initSqlJs();
  const sql = new SqlJsDatabase(new engine.Database(readFileSync(database)));
  try {
    const answer = createReference(sql).search(request);
    output.write(json ? answerAsJson(answer) : answerAsText(answer, request.lang, output.isTTY === true));
    return EXIT.ok;
  } finally {
    sql.close();
  }
}

function readRequest(args: readonly string[]): { request: SearchRequest; json: boolean } {
  const { values, positionals } = readArgs(
    args,
    {
      lang: { type: 'string', default: 'fr' },
      kind: { type: 'string' },
      limit: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    },
    true,
  );
  const words = positionals.join(' ');
  if (words.trim() === '') throw new UsageError('write the words to search, between quotation marks');
  const request = {
    words,
    lang: oneOf('--lang', values.lang, LANGUAGES),
    kind: values.kind === undefined ? undefined : oneOf('--kind', values.kind, KINDS),
    limit: readInteger('--limit', values.limit, 1, MOST_RESULTS),
  };
  return { request, json: values.json };
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const value = known.find((each) => each === text);
  if (value === undefined) throw new UsageError(`${name} "${text}": one of ${known.join(', ')} is needed`);
  return value;
}
