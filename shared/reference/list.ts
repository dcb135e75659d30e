import { CATEGORIES, KINDS, type Category, type Kind } from '../model/kind';
import type { Lang } from '../model/language';
import { compareText } from '../text/collate';
import { cardsOfKind } from './cards';
import { number, text } from './row';
import type { Sql } from './sql';
import type { CategoryCount, ListFilter, RecordCard } from './types';

const POSITIONS = 'SELECT id, position FROM record WHERE kind = ?1 AND position IS NOT NULL';
const COUNTS = `SELECT category, count(*) AS count FROM record
  WHERE kind = ?1 AND category IS NOT NULL GROUP BY category`;

/** Kinds whose records are read in the order of time. */
const IN_TIME: readonly Kind[] = ['milestone', 'instrument'];

/** Records of a kind in the order of its list: in time, by position, or by title. */
export function listRecords(sql: Sql, filter: ListFilter, lang: Lang): RecordCard[] {
  const cards = cardsOfKind(sql, filter.kind, lang).filter((card) => passes(card, filter));
  const byTitle = (a: RecordCard, b: RecordCard) => compareText(a.title, b.title, lang);
  if (IN_TIME.includes(filter.kind)) return cards.sort((a, b) => compareDates(a, b) || byTitle(a, b));
  const positions = new Map(
    sql.all(POSITIONS, [filter.kind]).map((row) => [text(row, 'id'), number(row, 'position')]),
  );
  const place = (card: RecordCard) => positions.get(card.id) ?? Infinity;
  return cards.sort((a, b) => (place(a) === place(b) ? byTitle(a, b) : place(a) - place(b)));
}

/** Categories of a kind that have records, in the order of the model. */
export function countCategories(sql: Sql, kind: Kind): CategoryCount[] {
  const rows = sql.all(COUNTS, [kind]);
  const counts = new Map(rows.map((row) => [text(row, 'category'), number(row, 'count')]));
  return (CATEGORIES[kind] as readonly Category[]).flatMap((category) => {
    const count = counts.get(category);
    return count === undefined ? [] : [{ category, count }];
  });
}

/** The records before and after one in the order of its kind's list. */
export function neighbours(
  sql: Sql,
  card: Pick<RecordCard, 'id' | 'kind'>,
  lang: Lang,
): { previous: RecordCard | null; next: RecordCard | null } {
  const list = listRecords(sql, { kind: card.kind }, lang);
  const place = list.findIndex(({ id }) => id === card.id);
  return { previous: list[place - 1] ?? null, next: list[place + 1] ?? null };
}

/** Order in time, undated records last. */
function compareDates(a: RecordCard, b: RecordCard): number {
  const [first, second] = [a.date?.start ?? '9999', b.date?.start ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Records by kind, then in the order of the language. */
export function compareByKind(a: RecordCard, b: RecordCard, lang: Lang): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.title, b.title, lang);
}

function passes({ category, date }: RecordCard, filter: ListFilter): boolean {
  if (filter.category !== undefined && category !== filter.category) return false;
  if (filter.fromYear === undefined && filter.toYear === undefined) return true;
  if (date === null) return false;
  const [first, last] = [Number(date.start.slice(0, 4)), Number((date.end ?? date.start).slice(0, 4))];
  return last >= (filter.fromYear ?? -Infinity) && first <= (filter.toYear ?? Infinity);
}
