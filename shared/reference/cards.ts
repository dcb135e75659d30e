import { CATEGORIES, CONFIDENCES, KINDS, type Category, type Kind } from '../model/kind';
import { LANGUAGES, type Lang } from '../model/language';
import { Recent, ofLanguage } from './recent';
import { number, oneOf, text, textOrNull } from './row';
import type { Sql, SqlRow } from './sql';
import type { RecordCard } from './types';

const COLUMNS = `
  SELECT r.rowid AS record, r.id, r.ref, r.kind, r.category, r.symbol, r.date_start, r.date_end, r.confidence,
    t.official, t.short, t.acronym, t.summary, o.official AS original, o.lang AS original_lang
  FROM record r JOIN record_text t ON t.record = r.rowid AND t.lang = ?1
  LEFT JOIN record_text o ON o.record = r.rowid AND o.lang = t.translates`;
const BY_ROWIDS = `${COLUMNS} WHERE r.rowid IN (SELECT value FROM json_each(?2))`;
const BY_IDS = `${COLUMNS} WHERE r.id IN (SELECT value FROM json_each(?2))`;
const BY_KIND = `${COLUMNS} WHERE r.kind = ?2`;

/** As one types, the same records come back at each letter. */
const kept = ofLanguage(() => new Recent<number, RecordCard>(1000));

/** Cards of records by their number in the database. */
export function cardsByRowid(sql: Sql, rowids: readonly number[], lang: Lang): Map<number, RecordCard> {
  return kept(sql, lang).getAll(rowids, (missing) => {
    const rows = sql.all(BY_ROWIDS, [lang, JSON.stringify(missing)]);
    return new Map(rows.map((row) => [number(row, 'record'), toCard(row)]));
  });
}

/** Cards of the records with these ids, in the order asked; unknown ids are left out. */
export function cardsById(sql: Sql, ids: readonly string[], lang: Lang): RecordCard[] {
  if (ids.length === 0) return [];
  const cards = new Map(
    sql.all(BY_IDS, [lang, JSON.stringify(ids)]).map((row) => [text(row, 'id'), toCard(row)]),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** Cards of every record of a kind, in no order. */
export function cardsOfKind(sql: Sql, kind: Kind, lang: Lang): RecordCard[] {
  return sql.all(BY_KIND, [lang, kind]).map(toCard);
}

function toCard(row: SqlRow): RecordCard {
  const kind = oneOf(row, 'kind', KINDS);
  const official = text(row, 'official');
  const original = textOrNull(row, 'original');
  const start = textOrNull(row, 'date_start');
  return {
    id: text(row, 'id'),
    ref: text(row, 'ref'),
    kind,
    category: row['category'] === null ? null : oneOf<Category>(row, 'category', CATEGORIES[kind]),
    title: official,
    original: original === null ? null : { title: original, lang: oneOf(row, 'original_lang', LANGUAGES) },
    shortTitle: textOrNull(row, 'short') ?? official,
    acronym: textOrNull(row, 'acronym'),
    symbol: textOrNull(row, 'symbol'),
    summary: text(row, 'summary'),
    date: start === null ? null : { start, end: textOrNull(row, 'date_end') },
    confidence: oneOf(row, 'confidence', CONFIDENCES),
  };
}
