import { LANGUAGES } from '../../shared/model/language';
import type { AuthoredRecord } from '../schema/record';
import { citationOrder } from './citation-order';
import { rowidOf, type Rowids } from './rowids';
import { textsOf } from './texts-of';
import { writeStatements } from './write-statements';
import type { Writer } from './writer';

/** Writes the row of a record itself: relations and citations need those of all the others. */
export function writeIdentity(writer: Writer, record: AuthoredRecord, rowid: number): void {
  const date = record.dates?.find(({ rejected }) => !rejected);
  writer.insert('record', {
    rowid,
    id: record.id,
    ref: record.ref,
    kind: record.kind,
    category: 'category' in record ? record.category : null,
    position: 'order' in record ? record.order : null,
    confidence: record.confidence,
    checked: record.checked,
    date_start: date?.date,
    date_end: date?.until,
    symbol: 'symbol' in record ? record.symbol : null,
  });
}

/** Writes all that hangs on the row of a record. */
export function writeRecord(writer: Writer, record: AuthoredRecord, rowids: Rowids): void {
  const rowid = rowidOf(rowids, record.id);
  writeSymbols(writer, record, rowid);
  for (const tag of [...new Set(record.tags)].sort()) writer.insert('tag', { record: rowid, tag });
  writeTexts(writer, record, rowid);
  if (record.kind === 'source') {
    writer.insert('source_detail', {
      record: rowid,
      publisher_fr: record.publisher.fr,
      publisher_en: record.publisher.en,
      publisher_es: record.publisher.es,
      languages: record.language.join(' '),
      address: record.address,
      how_read: record.read,
    });
  }
  const citations = writeCitations(writer, record, rowids);
  writeStatements({ writer, rowids, rowid, citations }, record);
}

function writeSymbols(writer: Writer, record: AuthoredRecord, rowid: number): void {
  if ('symbol' in record && record.symbol !== undefined) {
    writer.insert('symbol', { record: rowid, position: 0, text: record.symbol });
  }
  const others = 'otherSymbols' in record ? (record.otherSymbols ?? []) : [];
  for (const [index, text] of others.entries()) {
    writer.insert('symbol', { record: rowid, position: index + 1, text });
  }
}

function writeTexts(writer: Writer, record: AuthoredRecord, rowid: number): void {
  for (const lang of LANGUAGES) {
    const { official, translates, short, acronym } = record.names[lang];
    const body = record.text?.[lang];
    writer.insert('record_text', {
      record: rowid,
      lang,
      official,
      translates,
      short,
      acronym,
      summary: record.summary[lang],
      body,
    });
  }
}

/** Writes the citations of a record, numbered as printed, and returns their ids by key. */
function writeCitations(writer: Writer, record: AuthoredRecord, rowids: Rowids): Map<string, number> {
  const ids = new Map<string, number>();
  for (const [index, key] of citationOrder(record).entries()) {
    const citation = record.citations[key];
    if (!citation) throw new Error(`${record.id} has no citation ${key}: run npm run data:check.`);
    const id = writer.insertNumbered('citation', {
      record: rowidOf(rowids, record.id),
      key,
      number: index + 1,
      source: rowidOf(rowids, citation.source),
      locator: citation.locator && writer.insertShared('locator', textsOf(citation.locator)),
    });
    ids.set(key, id);
  }
  return ids;
}
