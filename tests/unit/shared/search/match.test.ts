import { describe, expect, it } from 'vitest';
import type { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { FIELDS } from '../../../../shared/search/fields';
import type { Group } from '../../../../shared/search/group';
import { matchRecords, MOST_ROWS } from '../../../../shared/search/match';
import { openWordIndex } from '../helpers/word-index';

/** An index of so many records: all have `all`, every third `third`, the last `last` and `lost`. */
function build(size: number): Promise<SqlJsDatabase> {
  const records = Array.from({ length: size }, (_, at) => {
    const record = at + 1;
    const words = [
      'all',
      ...(record % 3 === 0 ? ['third'] : []),
      ...(record === size ? ['last', 'lost'] : []),
    ];
    return [words, ...FIELDS.slice(1).map(() => [])];
  });
  return openWordIndex(records);
}

function group(term: string, prefix = false): Group {
  return { alternatives: [{ terms: [term], prefix, weight: 1 }], required: false, words: [] };
}

describe('records that match', () => {
  it('are the first ones that have all the groups, however far on those are', async () => {
    const size = 10_000;
    const sql = await build(size);
    const thirds = Array.from({ length: MOST_ROWS }, (_, at) => 3 * (at + 1));
    expect(matchRecords(sql, 'fr', [group('third'), group('all')]).records).toEqual(thirds);
    expect(matchRecords(sql, 'fr', [group('al', true), group('thi', true)]).records).toEqual(thirds);
    expect(matchRecords(sql, 'fr', [group('all'), group('last')]).records).toEqual([size]);
    expect(matchRecords(sql, 'fr', [group('l', true), group('a', true)]).records).toEqual([size]);
    expect(matchRecords(sql, 'fr', [group('third'), group('absent')]).records).toEqual([]);
    sql.close();
  });

  it('tell of each group where it is in these records', async () => {
    const sql = await build(30);
    const { records, occurrences } = matchRecords(sql, 'fr', [group('third'), group('l', true)]);
    expect(records).toEqual([30]);
    expect(occurrences.map(([way]) => [way?.records, way?.counts])).toEqual([
      [[30], [1]],
      [[30], [2]],
    ]);
    sql.close();
  });
});
