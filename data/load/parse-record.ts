import { isAlias, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Fault } from '../check/fault';
import { Positions } from './positions';
import { brokenFile, type RecordFile } from './record-file';

const REMEDIES: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  DUPLICATE_KEY: ['the same field is written twice', 'keep one of the two'],
  MULTIPLE_DOCS: ['holds more than one YAML document', 'write one record a file, without ---'],
  TAG_RESOLVE_FAILED: ['uses a YAML tag', 'remove the word that starts with !'],
};

/** Parses the text of a record file, remembering where each value stands. */
export function parseRecord(text: string, name: string, path: string): RecordFile {
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
