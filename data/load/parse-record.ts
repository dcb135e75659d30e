import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { once } from '../../shared/reference/recent';
import type { Fault } from '../check/fault';
import { Positions } from './positions';
import { brokenFile, type RecordFile } from './record-file';

const REMEDIES: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  DUPLICATE_KEY: ['the same field is written twice', 'keep one of the two'],
  MULTIPLE_DOCS: ['holds more than one YAML document', 'write one record a file, without ---'],
  TAG_RESOLVE_FAILED: ['uses a YAML tag', 'remove the word that starts with !'],
};

/**
 * Parses the text of a record file. Files are many and nearly all are right: a fast parser reads
 * them, and the one that knows the place of every value comes in where a fault is to be shown.
 */
export function parseRecord(text: string, name: string, path: string): RecordFile {
  const plain = parsePlain(text);
  if (plain === undefined) return parseInFull(text, name, path);
  const inFull = once(() => parseInFull(text, name, path));
  return {
    name,
    path,
    text,
    data: plain.data,
    faults: [],
    line: (field) => inFull().line(field),
    lineOf: (field, passage) => inFull().lineOf(field, passage),
  };
}

/** What a file says; undefined where it has a fault, or may have an anchor, which starts with `&`. */
function parsePlain(text: string): { readonly data: unknown } | undefined {
  if (text.includes('&')) return undefined;
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

function parseInFull(text: string, name: string, path: string): RecordFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) => syntaxFault(error, name, lineAt)),
    ...aliasFaults(document, name, lineAt),
  ];
  if (faults.length > 0) return brokenFile(name, path, faults, text);

  const positions = new Positions(text, document, counter);
  return {
    name,
    path,
    text,
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    faults: [],
    line: (field) => positions.line(field),
    lineOf: (field, passage) => positions.lineOf(field, passage),
  };
}

function syntaxFault(error: YAMLError, file: string, lineAt: (offset: number) => number): Fault {
  const [message, remedy] = REMEDIES[error.code] ?? [
    `is not valid YAML (${error.message})`,
    'correct the line; a text that holds ": " or starts with a sign goes between quotes or after |',
  ];
  return { file, line: lineAt(error.pos[0]), message, remedy };
}

/** Anchors and aliases hide text from editors and can make a small file expand without end. */
function aliasFaults(document: Document, file: string, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    faults.push({
      file,
      line: lineAt(node.range?.[0] ?? 0),
      message: `uses the YAML alias *${node.source}`,
      remedy: 'write the value again, or put a text that starts with * between quotes',
    });
  });
  return faults;
}
