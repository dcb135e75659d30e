import { number, text } from './row';
import type { Sql } from './sql';
import type { CiteNumbers } from './types';

const OF_RECORD = `SELECT s.owner_kind, s.owner, c.number FROM citation c JOIN cites s ON s.citation = c.id
  WHERE c.record = ?1 ORDER BY s.owner_kind, s.owner, s.position`;

/** What a citation may support: a table of the statements of a record. */
type CiteOwner = 'names' | 'summary' | 'other_name' | 'date_entry' | 'fact' | 'relation' | 'note_statement';

/** Gives the numbers of the citations that support a statement of one record. */
export type CitesOf = (kind: CiteOwner, owner: number) => CiteNumbers;

/** Reads the citation numbers of every statement of a record in one query. */
export function readCites(sql: Sql, record: number): CitesOf {
  const numbers = new Map<string, number[]>();
  for (const row of sql.all(OF_RECORD, [record])) {
    const key = `${text(row, 'owner_kind')} ${number(row, 'owner')}`;
    const known = numbers.get(key);
    if (known) known.push(number(row, 'number'));
    else numbers.set(key, [number(row, 'number')]);
  }
  return (kind, owner) => numbers.get(`${kind} ${owner}`) ?? [];
}
