import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Lang } from '../model/language';
import type { RecordCard } from '../reference/types';

/** Columns of an export, in their order; the first row names them in the language of the export. */
export const CSV_COLUMNS = [
  'ref',
  'kind',
  'category',
  'title',
  'acronym',
  'symbol',
  'start',
  'end',
  'summary',
  'confidence',
  'note',
  'id',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A record to export, and what the person wrote on it. */
export interface CsvRow {
  readonly card: RecordCard;
  readonly note: string;
}

/** Names of columns and of the values that are codes, in a language. */
export interface CsvWords {
  readonly column: (name: CsvColumn) => string;
  readonly kind: (kind: RecordCard['kind']) => string;
  readonly category: (category: NonNullable<RecordCard['category']>) => string;
  readonly confidence: (confidence: RecordCard['confidence']) => string;
}

/**
 * Records as a table that a spreadsheet opens by a double click: with the mark of UTF-8, and the
 * separator that spreadsheets expect in the language. A cell that would be a formula is made a text.
 */
export function csv(rows: readonly CsvRow[], lang: Lang, words: CsvWords): string {
  const cells = rows.map(({ card, note }): Record<CsvColumn, string> => ({
    ref: card.ref,
    kind: words.kind(card.kind),
    category: card.category === null ? '' : words.category(card.category),
    title: card.title,
    acronym: card.acronym ?? '',
    symbol: card.symbol ?? '',
    start: card.date?.start ?? '',
    end: card.date?.end ?? '',
    summary: card.summary,
    confidence: words.confidence(card.confidence),
    note,
    id: card.id,
  }));
  return stringify(
    cells.map((row) => CSV_COLUMNS.map((name) => row[name])),
    {
      bom: true,
      header: true,
      columns: CSV_COLUMNS.map((name) => ({ key: name, header: words.column(name) })),
      delimiter: lang === 'en' ? ',' : ';',
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}
