import { KINDS } from '../shared/model/kind';
import { LANGUAGES } from '../shared/model/language';
import type { SearchRequest } from '../shared/reference/types';
import { EXIT, UsageError, oneOf, readArgs, readInteger } from './args';
import { openReference } from './open-reference';
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
  database?: string,
): Promise<number> {
  const { request, json } = readRequest(args);
  const reference = await openReference(database);
  try {
    const answer = reference.search(request);
    output.write(json ? answerAsJson(answer) : answerAsText(answer, request.lang, output.isTTY === true));
    return EXIT.ok;
  } finally {
    reference.close();
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
