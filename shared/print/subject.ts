import { isKind, type Kind } from '../model/kind';

/** Sheets that show many records at once. */
export const OTHER_SHEETS = ['chronology', 'chart', 'glossary'] as const;
export type OtherSheet = (typeof OTHER_SHEETS)[number];

/** What a printed document is about. */
export type PrintSubject =
  | { readonly of: 'nothing' }
  /** The sheets of these records, by id or short reference, in this order. */
  | { readonly of: 'records'; readonly ids: readonly string[] }
  /** The sheets of every record of a kind, save those left out. */
  | { readonly of: 'kind'; readonly kind: Kind; readonly without: readonly string[] }
  | { readonly of: 'sheet'; readonly sheet: OtherSheet };

/** What the address asks for: `?ids=unossc,B-002`, `?kind=body&without=g8`, `?sheet=chronology`. */
export function readSubject(query: Readonly<Record<string, unknown>>): PrintSubject {
  const sheet = OTHER_SHEETS.find((one) => one === query['sheet']);
  if (sheet) return { of: 'sheet', sheet };
  const { kind } = query;
  if (isKind(kind)) return { of: 'kind', kind, without: list(query['without']) };
  const ids = list(query['ids']);
  return ids.length > 0 ? { of: 'records', ids } : { of: 'nothing' };
}

/** The query of the address that asks for it. */
export function writeSubject(subject: PrintSubject): Record<string, string> {
  switch (subject.of) {
    case 'nothing':
      return {};
    case 'records':
      return { ids: subject.ids.join(',') };
    case 'kind':
      return {
        kind: subject.kind,
        ...(subject.without.length > 0 && { without: subject.without.join(',') }),
      };
    case 'sheet':
      return { sheet: subject.sheet };
  }
}

/** Each once, in the order given. */
function list(value: unknown): string[] {
  return typeof value === 'string' ? [...new Set(value.split(',').filter(Boolean))] : [];
}
