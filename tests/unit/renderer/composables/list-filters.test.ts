import { describe, expect, it } from 'vitest';
import {
  decadesOf,
  filterCards,
  readFilters,
  writeFilters,
} from '../../../../renderer/composables/list-filters';
import { card } from '../helpers/sample-view';

const at = (id: string, start: string, end: string | null = null) =>
  card({ id, kind: 'milestone', date: { start, end } });
const CARDS = [at('a', '1949'), at('b', '1974-12-04'), at('c', '1978-08-30', '1981'), card({ id: 'd' })];
const ids = (filters: Parameters<typeof filterCards>[1]) => filterCards(CARDS, filters).map(({ id }) => id);

describe('filters and the address', () => {
  it('come back from the address as they were written', () => {
    const filters = { category: 'conference', from: 1970, to: 1979 } as const;
    const query = writeFilters(filters);
    expect(query).toEqual({ category: 'conference', from: '1970', to: '1979' });
    expect(readFilters(query as Record<string, string>, 'milestone')).toEqual(filters);
  });

  it('drop what is cleared from the address', () => {
    expect(writeFilters({ category: undefined, from: undefined })).toEqual({});
  });

  it('ignore a category of another kind and a year that is none', () => {
    expect(readFilters({ category: 'fund', from: 'hier', to: ['1970', '1980'] }, 'milestone')).toEqual({});
  });
});

describe('filterCards', () => {
  it('takes both years in, and what lasts into the span', () => {
    expect(ids({ from: 1949, to: 1974 })).toEqual(['a', 'b']);
    expect(ids({ from: 1980, to: 1989 })).toEqual(['c']);
  });

  it('leaves undated records out of a search by year only', () => {
    expect(ids({ from: 1900 })).not.toContain('d');
    expect(ids({})).toContain('d');
  });
});

describe('decadesOf', () => {
  it('counts records by the decade in which they start', () => {
    expect(decadesOf(CARDS)).toEqual([
      { year: 1940, count: 1 },
      { year: 1970, count: 2 },
    ]);
  });
});
