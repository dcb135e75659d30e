import { expect, it } from 'vitest';
import type { Sql } from '../../../../shared/reference/sql';
import { prepareSearch } from '../../../../shared/search/prepare';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sample = await openSample();

/** The sample, with the statements that read a whole table: nothing tells them which rows to read. */
function watched(): { sql: Sql; read: string[] } {
  const read: string[] = [];
  const all: Sql['all'] = (statement, params) => {
    if (params === undefined) read.push(statement);
    return sample.all(statement, params);
  };
  return { sql: { all }, read };
}

const mistaken = (sql: Sql) => search(sql, { words: 'conferance', lang: 'fr', brief: true });

it('what is prepared piece by piece is not read again by the first search, nor by the first mistake', () => {
  const unprepared = watched();
  const answer = mistaken(unprepared.sql);
  expect(unprepared.read.length).toBeGreaterThan(2);

  const { sql, read } = watched();
  const pieces = [...prepareSearch(sql, 'fr')];
  expect(pieces.length).toBeGreaterThan(1);
  const prepared = read.splice(0);
  expect(new Set(prepared)).toEqual(new Set(unprepared.read));
  expect(mistaken(sql)).toEqual(answer);
  expect(read).toEqual([]);
});
