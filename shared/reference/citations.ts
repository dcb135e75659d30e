import type { Lang } from '../model/language';
import { cardsByRowid } from './cards';
import { compareByKind } from './list';
import { number, oneOf, text, textOrNull } from './row';
import type { Sql } from './sql';
import type { CitationView, RecordCard, SourceView } from './types';

const CITATIONS = `SELECT key, number, source, fr, en, es FROM citation
  LEFT JOIN locator ON locator.id = citation.locator WHERE record = ?1 ORDER BY number`;
const CITING = 'SELECT DISTINCT record FROM citation WHERE source = ?1 AND record <> ?1';
const DETAIL = `SELECT publisher_fr, publisher_en, publisher_es, languages, address, how_read
  FROM source_detail WHERE record = ?1`;

/** Sources that a record cites, in the order of their numbers. */
export function readCitations(sql: Sql, record: number, lang: Lang): CitationView[] {
  const rows = sql.all(CITATIONS, [record]);
  const cards = cardsByRowid(sql, [...new Set(rows.map((row) => number(row, 'source')))], lang);
  return rows.flatMap((row) => {
    const source = cards.get(number(row, 'source'));
    if (!source) return [];
    return [{ key: text(row, 'key'), number: number(row, 'number'), source, locator: textOrNull(row, lang) }];
  });
}

/** Other records that cite a source, by kind and title. */
export function readCitedBy(sql: Sql, source: number, lang: Lang): RecordCard[] {
  const rowids = sql.all(CITING, [source]).map((row) => number(row, 'record'));
  return [...cardsByRowid(sql, rowids, lang).values()].sort((a, b) => compareByKind(a, b, lang));
}

/** What a source record says of itself, or null for another kind. */
export function readSource(sql: Sql, record: number, lang: Lang): SourceView | null {
  const [row] = sql.all(DETAIL, [record]);
  if (!row) return null;
  return {
    publisher: text(row, `publisher_${lang}`),
    languages: text(row, 'languages').split(' ').filter(Boolean),
    address: textOrNull(row, 'address'),
    read: oneOf(row, 'how_read', ['whole', 'excerpt', 'quoted'] as const),
  };
}
