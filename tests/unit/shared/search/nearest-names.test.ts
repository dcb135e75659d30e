import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { nearestNames } from '../../../../shared/search/nearest-names';
import { openSample } from '../helpers/sample-reference';

let sql: SqlJsDatabase;
beforeAll(async () => {
  sql = await openSample();
});
afterAll(() => {
  sql.close();
});

const ids = (words: string) => nearestNames(sql, words, 'fr').map(({ id }) => id);

describe('the nearest names', () => {
  it('are those that share most letters with what was typed', () => {
    expect(ids('devloppmt programmme')[0]).toBe('undp');
  });

  it('are none for letters that no name has', () => {
    expect(ids('xqzwv')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => ids(words).length <= 6));
  });
});
