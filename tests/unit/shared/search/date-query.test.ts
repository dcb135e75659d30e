import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../shared/search/date-query';

const termsOf = (folded: string) =>
  findDates(folded).flatMap(({ alternatives }) => alternatives.map(({ terms }) => terms.join(' ')));

describe('a day is read', () => {
  it.each([
    ['19 dec', '¤d1219'],
    ['dec 19', '¤d1219'],
    ['19 de diciembre de 1978', '¤19781219'],
    ['december 19, 1978', '¤19781219'],
    ['1978-12-19', '¤19781219'],
    ['19-12-1978', '¤19781219'],
    ['19/12/1978', '¤19781219'],
    ['12/19/1978', '¤19781219'],
  ])('in «%s»', (typed, term) => {
    expect(termsOf(typed)).toEqual([term]);
  });

  it.each([
    'dec 48',
    'dec 48-501',
    'dec 17-1',
    'dec 17/1',
    '32 mars',
    '1978-12-40',
    '1978-13-01',
    '19/13/1978',
    '19-12/1978',
  ])('but not in «%s»', (typed) => {
    expect(termsOf(typed)).toEqual([]);
  });
});
