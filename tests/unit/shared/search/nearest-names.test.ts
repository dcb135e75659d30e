import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../../shared/search/nearest-names';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

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
