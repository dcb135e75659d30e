import {
  CONFIDENCES,
  KINDS,
  NOTE_KINDS,
  type Confidence,
  type Kind,
  type NoteKind,
} from '../../shared/model/kind';
import { LANGUAGES, type Lang } from '../../shared/model/language';
import { plainText } from '../../shared/text/markdown';
import { contentsOf } from '../check/contents';
import { readMarkup } from '../check/markup';
import { countWords } from '../check/sentences';
import type { AuthoredRecord } from '../schema/record';

/** One record, as the overview lists it. */
export interface RecordRow {
  readonly ref: string;
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly confidence: Confidence;
  readonly checked: string;
  /** Words of its text, by language. */
  readonly words: Readonly<Record<Lang, number>>;
  /** How many different sources it cites, and how often it cites them. */
  readonly sources: number;
  readonly citations: number;
  /** Statements of the record that are to verify, beyond the record itself. */
  readonly toVerify: number;
  readonly notes: Readonly<Record<NoteKind, number>>;
}

/** A source, with what rests on it. */
export interface SourceRow {
  readonly ref: string;
  readonly id: string;
  readonly title: string;
  readonly records: number;
  readonly citations: number;
}

/** What editors want to know of all the records at once. */
export interface Overview {
  /** The records, those not checked for longest first. */
  readonly records: readonly RecordRow[];
  /** The sources, the most cited first. */
  readonly sources: readonly SourceRow[];
  readonly byKind: Readonly<Record<Kind, Readonly<Record<Confidence, number>>>>;
  /** By language: records with a text, and the words of all texts. */
  readonly byLanguage: Readonly<Record<Lang, { readonly texts: number; readonly words: number }>>;
}

/** Sums up the records. The same records give the same overview, in any order. */
export function overviewOf(records: readonly AuthoredRecord[]): Overview {
  const rows = records.map(rowOf);
  return {
    records: rows.sort((a, b) => compare(a.checked, b.checked) || compare(a.ref, b.ref)),
    sources: sourcesOf(records),
    byKind: each(KINDS, (kind) =>
      each(
        CONFIDENCES,
        (confidence) => rows.filter((row) => row.kind === kind && row.confidence === confidence).length,
      ),
    ),
    byLanguage: each(LANGUAGES, (lang) => ({
      texts: rows.filter(({ words }) => words[lang] > 0).length,
      words: rows.reduce((sum, { words }) => sum + words[lang], 0),
    })),
  };
}

function rowOf(record: AuthoredRecord): RecordRow {
  const { ref, id, kind, confidence, checked, names, citations } = record;
  const statements = [record.otherNames, record.dates, record.facts, record.relations].flatMap((list) => [
    ...(list ?? []),
  ]);
  return {
    ref,
    id,
    kind,
    title: names.fr.official,
    confidence,
    checked,
    words: each(LANGUAGES, (lang) => countWords(plainText(record.text?.[lang] ?? ''))),
    sources: new Set(Object.values(citations).map(({ source }) => source)).size,
    citations: citedKeys(record).length,
    toVerify: statements.filter((statement) => statement.confidence === 'to-verify').length,
    notes: each(NOTE_KINDS, (kind) => (record.notes ?? []).filter((note) => note.kind === kind).length),
  };
}

/** The keys that the statements and the French text of a record cite, as often as they do. */
function citedKeys(record: AuthoredRecord): string[] {
  const inText = readMarkup(record.text?.fr ?? '').flatMap(({ cites }) => cites);
  return [...contentsOf(record).cites.map(({ value }) => value), ...inText];
}

function sourcesOf(records: readonly AuthoredRecord[]): SourceRow[] {
  const citing = new Map<string, string[]>();
  for (const record of records) {
    for (const key of citedKeys(record)) {
      const source = record.citations[key]?.source;
      if (source !== undefined && source !== record.id)
        citing.set(source, [...(citing.get(source) ?? []), record.id]);
    }
  }
  return records
    .filter(({ kind }) => kind === 'source')
    .map(({ ref, id, names }) => {
      const by = citing.get(id) ?? [];
      return { ref, id, title: names.fr.official, records: new Set(by).size, citations: by.length };
    })
    .sort((a, b) => b.records - a.records || b.citations - a.citations || compare(a.ref, b.ref));
}

function each<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
