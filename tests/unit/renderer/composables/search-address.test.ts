import { describe, expect, it } from 'vitest';
import type { LocationQuery } from 'vue-router';
import {
  bareWords,
  filterOf,
  readSearchAddress,
  searchAddress,
  withFilter,
  withRefused,
  withoutRefused,
} from '../../../../renderer/composables/search-address';
import type { SearchFilters } from '../../../../shared/reference/types';

const ALL: SearchFilters = {
  kind: 'milestone',
  category: 'creation',
  fromYear: 1970,
  toYear: 1979,
  language: 'es',
  source: 'S-001',
  confidence: 'to-verify',
  without: [
    { kind: 'source' },
    { fromYear: 1970, toYear: 1979 },
    { source: 'à propos' },
    { category: 'plan' },
  ],
};

describe('the address of results', () => {
  it('says every filter and is read back', () => {
    const { query } = searchAddress('nairobi', ALL);
    expect(readSearchAddress(query as LocationQuery)).toEqual({
      words: 'nairobi',
      filters: { ...ALL, without: ALL.without?.with(2, { source: 'a propos' }) },
    });
  });

  it('leaves out what makes no sense', () => {
    const query = { q: ' nairobi ', kind: 'ship', from: '19', language: 'de', confidence: 'x', source: ' ' };
    expect(readSearchAddress(query)).toEqual({ words: 'nairobi', filters: {} });
  });

  it('says nothing of what is not there', () => {
    expect(searchAddress('', { kind: 'body' })).toEqual({ path: '/search', query: { kind: 'body' } });
  });
});

describe('a filter', () => {
  it('replaces the one of its dimension and leaves the others', () => {
    expect(withFilter(ALL, 'year', { fromYear: 1990 })).toEqual({
      kind: 'milestone',
      category: 'creation',
      language: 'es',
      source: 'S-001',
      confidence: 'to-verify',
      fromYear: 1990,
      without: ALL.without,
    });
    expect(withFilter({ category: 'city' }, 'kind', { kind: 'body' })).toEqual({ kind: 'body' });
  });

  it('is taken away whole', () => {
    const left = withFilter(ALL, 'kind', null);
    expect(filterOf(left, 'kind')).toBeNull();
    expect(filterOf(left, 'year')).toEqual({ fromYear: 1970, toYear: 1979 });
  });
});

describe('what a filter leaves out', () => {
  it('is added and taken away one by one', () => {
    const refused = withRefused(withRefused({ kind: 'body' }, { kind: 'source' }), { language: 'es' });
    expect(refused.without).toEqual([{ kind: 'source' }, { language: 'es' }]);
    expect(withoutRefused(refused, 0)).toEqual({ kind: 'body', without: [{ language: 'es' }] });
    expect(withoutRefused(withoutRefused(refused, 0), 0)).toEqual({ kind: 'body' });
  });

  it('makes no sense where it is no filter', () => {
    expect(readSearchAddress({ without: ['ship:1', 'kind:xyz', null] }).filters).toEqual({});
  });
});

it('leaves the words without the filters typed among them', () => {
  expect(bareWords('nairobi type:jalon  2009 année:1978')).toBe('nairobi 2009');
  expect(bareWords('type:jalon')).toBe('');
});
