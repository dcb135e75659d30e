import type { RecordView } from '../reference/types';

/** What an export says of itself. */
export interface ExportOrigin {
  readonly contentVersion: string;
  /** Day of the export, YYYY-MM-DD. */
  readonly on: string;
}

/** Records as JSON: what their pages say, without what only serves the screen. */
export function jsonExport(
  rows: readonly { readonly view: RecordView; readonly note: string }[],
  origin: ExportOrigin,
): string {
  const records = rows.map(({ view, note }) => ({
    id: view.id,
    ref: view.ref,
    kind: view.kind,
    category: view.category,
    language: view.lang,
    names: view.names,
    symbols: view.symbols,
    date: view.date,
    summary: view.summary,
    text: view.body,
    textLanguage: view.body === null ? null : view.bodyLang,
    otherNames: view.otherNames,
    dates: view.dates,
    facts: view.facts,
    relations: view.relations.map(({ other, ...relation }) => ({
      ...relation,
      other: { id: other.id, ref: other.ref, title: other.title },
    })),
    notes: view.notes,
    sources: view.citations.map(({ source, ...citation }) => ({
      ...citation,
      id: source.id,
      ref: source.ref,
      title: source.title,
      original: source.original,
      symbol: source.symbol,
      date: source.date,
    })),
    document: view.source,
    tags: view.tags,
    confidence: view.confidence,
    checked: view.checked,
    ...(note !== '' && { personalNote: note }),
  }));
  return `${JSON.stringify({ format: 'reperes-sud-sud/records', version: 1, ...origin, records }, null, 2)}\n`;
}
