import { describe, expect, it } from 'vitest';
import { readFilters } from '../../../../shared/search/read-filters';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

const ids = (words: string) => search(sql, { words, lang: 'fr' }).hits.map((hit) => hit.card.id);

describe('a filter is read from what is typed', () => {
  it.each([
    ['type:jalon', { kind: 'milestone' }],
    ['Type : jalons', { kind: 'milestone' }],
    ['kind:body', { kind: 'body' }],
    ['tipo:lugares', { kind: 'place' }],
    ['type:résolution', { category: 'resolution' }],
    ['année:1978', { fromYear: 1978, toYear: 1978 }],
    ['annee:1970-1980', { fromYear: 1970, toYear: 1980 }],
    ['year:1970s', { fromYear: 1970, toYear: 1979 }],
    ['año:<1960', { toYear: 1959 }],
    ['année:1974-', { fromYear: 1974 }],
    ['langue:espagnol', { language: 'es' }],
    ['langue:ru', { language: 'ru' }],
    ['idioma:árabe', { language: 'ar' }],
    ['language:en', { language: 'en' }],
    ['source:S-001', { source: 's-001' }],
    ['fuente:"sobre la unossc"', { source: 'sobre la unossc' }],
    ['confiance:vérifié', { confidence: 'verified' }],
    ['-type:jalon', { without: [{ kind: 'milestone' }] }],
    ['-año:1978', { without: [{ fromYear: 1978, toYear: 1978 }] }],
    ['kind:body -source:S-001', { kind: 'body', without: [{ source: 's-001' }] }],
    ['-type:lieu -type:source', { without: [{ kind: 'place' }, { kind: 'source' }] }],
  ])('%s', (typed, filters) => {
    const read = readFilters(`plan ${typed} d’action`);
    expect(read.filters).toEqual(filters);
    expect(read.words.replace(/ +/g, ' ')).toBe('plan d’action');
    expect(read.typed).toBe(typed);
  });

  it.each(['note:plan', 'type:', 'type:xyz', 'année:demain', 'A/RES/33/134', 'https://un.org'])(
    'and «%s» is none',
    (typed) => {
      expect(readFilters(typed)).toEqual({ words: typed, filters: {}, typed: '' });
    },
  );
});

describe('a filter narrows the results', () => {
  it.each([
    ['buenos aires type:lieu', ['buenos-aires']],
    ['type:jalon année:1955', ['bandung-1955']],
    ['année:1970-1979 type:jalon', ['buenos-aires-1978']],
    ['type:fonction', ['function-1', 'function-2']],
    ['type:programme source:about-page', ['undp']],
    ['type:source langue:es', []],
    ['langue:ru', []],
    ['buenos aires type:lieu -type:lieu', []],
    ['type:jalon -année:1955', ['buenos-aires-1978']],
    ['type:programme -source:about-page', []],
  ])('%s', (words, expected) => {
    expect(ids(words).sort()).toEqual(expected);
  });

  it('whether typed or chosen, and the typed one wins', () => {
    const chosen = search(sql, { words: 'buenos aires', lang: 'fr', filters: { kind: 'place' } });
    expect(chosen.hits.map((hit) => hit.card.id)).toEqual(['buenos-aires']);
    const both = search(sql, { words: 'buenos aires type:jalon', lang: 'fr', kind: 'place' });
    expect(both.filters).toEqual({ kind: 'milestone' });
    expect(both.hits.map((hit) => hit.card.kind)).toEqual(['milestone']);
  });
});

describe('facets', () => {
  it('count what each value would give, the other filters kept', () => {
    const { facets, total } = search(sql, { words: 'buenos aires type:lieu', lang: 'fr' });
    expect(total).toBe(1);
    expect(facets.kinds).toContainEqual({ value: 'milestone', count: 1 });
    expect(facets.kinds).toContainEqual({ value: 'place', count: 1 });
    expect(facets.decades).toEqual([]);
  });

  it('are decades in the order of time, and the sources most cited', () => {
    const { facets } = search(sql, { words: 'conférence', lang: 'fr' });
    expect(facets.decades.map(({ value }) => value)).toEqual([1950, 1970]);
    expect(facets.sources[0]?.value.id).toBe('about-page');
    expect(facets.confidences[0]?.value).toBe('verified');
  });
});

it('scores are given to the thousandth, with words and without', () => {
  for (const words of ['conférence', 'type:jalon']) {
    for (const { score } of search(sql, { words, lang: 'fr' }).hits)
      expect(String(score)).toMatch(/^-?\d+(?:\.\d{1,3})?$/);
  }
});
