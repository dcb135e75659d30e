import { LANGUAGES } from '../../shared/model/language';
import type { AuthoredRecord } from '../schema/record';
import { rowidOf, type Rowids } from './rowids';
import { textsOf } from './texts-of';
import type { Writer } from './writer';

/** Where the statements of one record are written to. */
interface Target {
  readonly writer: Writer;
  readonly rowids: Rowids;
  /** The record that they belong to. */
  readonly rowid: number;
  /** Ids of the record's citations, by key. */
  readonly citations: ReadonlyMap<string, number>;
}

/** Writes the statements of a record, each joined to the citations that support it. */
export function writeStatements(target: Target, record: AuthoredRecord): void {
  writeCites(target, 'names', target.rowid, record.names.cite);
  writeCites(target, 'summary', target.rowid, record.summary.cite);
  writeOtherNames(target, record);
  writeDates(target, record);
  writeFacts(target, record);
  writeRelations(target, record);
  writeNotes(target, record);
}

function writeCites(
  { writer, citations }: Target,
  ownerKind: string,
  owner: number,
  keys: readonly string[],
): void {
  for (const [position, key] of [...new Set(keys)].entries()) {
    writer.insert('cites', { owner_kind: ownerKind, owner, position, citation: citations.get(key) });
  }
}

function writeOtherNames(target: Target, record: AuthoredRecord): void {
  for (const name of record.otherNames ?? []) {
    const id = target.writer.insertNumbered('other_name', {
      record: target.rowid,
      role: name.role,
      fr: name.fr,
      en: name.en,
      es: name.es,
      acronym: name.acronym,
      valid_from: name.from,
      valid_until: name.until,
      confidence: name.confidence ?? record.confidence,
    });
    writeCites(target, 'other_name', id, name.cite);
  }
}

function writeDates(target: Target, record: AuthoredRecord): void {
  for (const entry of record.dates ?? []) {
    const id = target.writer.insertNumbered('date_entry', {
      record: target.rowid,
      kind: entry.kind,
      date_start: entry.date,
      date_end: entry.until,
      rejected: entry.rejected ? 1 : 0,
      confidence: entry.confidence ?? record.confidence,
    });
    writeCites(target, 'date_entry', id, entry.cite);
  }
}

function writeFacts(target: Target, record: AuthoredRecord): void {
  for (const { label, value, confidence, cite } of record.facts ?? []) {
    const fact = target.writer.insertNumbered('fact', {
      record: target.rowid,
      confidence: confidence ?? record.confidence,
    });
    const values = textsOf(value);
    for (const lang of LANGUAGES) {
      target.writer.insert('fact_text', { fact, lang, label: label[lang], value: values[lang] });
    }
    writeCites(target, 'fact', fact, cite);
  }
}

function writeRelations(target: Target, record: AuthoredRecord): void {
  for (const relation of record.relations ?? []) {
    const id = target.writer.insertNumbered('relation', {
      source: target.rowid,
      type: relation.type,
      target: rowidOf(target.rowids, relation.to),
      valid_from: relation.from,
      valid_until: relation.until,
      confidence: relation.confidence ?? record.confidence,
    });
    writeCites(target, 'relation', id, relation.cite);
  }
}

function writeNotes(target: Target, record: AuthoredRecord): void {
  const { writer } = target;
  for (const { kind, title, statements, conclusion } of record.notes ?? []) {
    const note = writer.insertNumbered('note', { record: target.rowid, kind });
    for (const lang of LANGUAGES) {
      writer.insert('note_text', { note, lang, title: title[lang], conclusion: conclusion?.[lang] });
    }
    for (const { text, cite } of statements) {
      const statement = writer.insertNumbered('note_statement', { note });
      for (const lang of LANGUAGES) {
        writer.insert('note_statement_text', { statement, lang, text: text[lang] });
      }
      writeCites(target, 'note_statement', statement, cite);
    }
  }
}
