import { PAPERS } from '../../shared/contract/host';
import type { Paper } from '../../shared/contract/host';
import { KINDS } from '../../shared/model/kind';
import type { Kind } from '../../shared/model/kind';
import { LANGUAGES } from '../../shared/model/language';
import type { Lang } from '../../shared/model/language';
import { oneOf, readArgs, UsageError } from '../args';

export const USAGE = `Usage: npm run fiches -- [ids…|--all|--kind K] [--lang L] [--paper P] [--combine] --out DIR
  ids        records to print, by their id or short reference: unossc B-001
  --all      every record
  --kind K   every record of a kind: ${KINDS.join(', ')}
  --lang L   language of the fiches: ${LANGUAGES.join(', ')} or all; fr by default; may be repeated
  --paper P  ${PAPERS.join(' or ')}; A4 by default
  --combine  one PDF with all the fiches, a bookmark for each and pages numbered throughout
  --out DIR  folder for the files; made where it is absent`;

/** What is to be printed, and how. */
export interface FichesRequest {
  /** Which records: these, or all of some kinds. */
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly languages: readonly Lang[];
  readonly paper: Paper;
  readonly combine: boolean;
  /** Folder for the files, as it was given. */
  readonly out: string;
}

/** Reads the arguments of the command. Throws `UsageError` that names the argument at fault. */
export function readFichesRequest(args: readonly string[]): FichesRequest {
  const { values, positionals } = readArgs(
    args,
    {
      all: { type: 'boolean', default: false },
      kind: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', multiple: true, default: ['fr'] },
      paper: { type: 'string', default: 'A4' },
      combine: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
    true,
  );
  const choices = [positionals.length > 0, values.all, values.kind.length > 0].filter(Boolean).length;
  if (choices === 0) throw new UsageError('say what to print: ids, --all or --kind');
  if (choices > 1) throw new UsageError('choose one of ids, --all and --kind');
  if (values.out === undefined || values.out === '')
    throw new UsageError('--out needs the folder for the files');
  const kinds = values.kind.map((kind) => oneOf('--kind', kind, KINDS));
  const languages = values.lang.flatMap((text) =>
    text.split(',').flatMap((lang) => (lang === 'all' ? LANGUAGES : oneOf('--lang', lang, LANGUAGES))),
  );
  return {
    ids: positionals,
    kinds: values.all ? KINDS : kinds,
    languages: [...new Set(languages)],
    paper: oneOf('--paper', values.paper, PAPERS),
    combine: values.combine,
    out: values.out,
  };
}
