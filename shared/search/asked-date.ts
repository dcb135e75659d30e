import type { Lang } from '../model/language';
import { text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { formatSpan } from '../text/dates';
import { indexDate } from './analyze';
import type { Group } from './group';
import { isDateTerm } from './terms';

const DATES = `SELECT date_start, date_end FROM date_entry WHERE record = ?1 AND rejected = 0
  UNION ALL SELECT date_start, date_end FROM record WHERE rowid = ?1 AND date_start IS NOT NULL`;

/** The date of a record that is asked for, in full, or null where none is. */
export function askedDate(sql: Sql, record: number, groups: readonly Group[], lang: Lang): string | null {
  const asked = groups.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms: [term = ''], prefix }) => (isDateTerm(term) ? [{ term, prefix }] : [])),
  );
  if (asked.length === 0) return null;
  for (const row of sql.all(DATES, [record])) {
    const [start, end] = [text(row, 'date_start'), textOrNull(row, 'date_end')];
    const own = indexDate(start, end);
    if (
      asked.some(({ term, prefix }) => own.some((each) => (prefix ? each.startsWith(term) : each === term)))
    )
      return formatSpan({ start, end }, lang);
  }
  return null;
}
