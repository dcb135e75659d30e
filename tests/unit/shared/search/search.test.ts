import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { parseQuery } from '../../../../shared/search/query';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

const ids = (words: string, lang: Lang = 'fr') => search(sql, { words, lang }).hits.map((hit) => hit.card.id);

describe('the first result', () => {
  it.each([
    ['UNDP', 'undp'],
    ['pnud', 'undp'],
    ['G-77', 'g77'],
    ['b 002', 'undp'],
    ['su/ssc', 'unossc'],
    ['groupe special', 'unossc'],
    ['l’assemblee generale', 'general-assembly'],
    ['3251 XXIX', 'res-3251'],
    ['A/3251(XXIX)', 'res-3251'],
    ['résolution 33/134', 'res-33-134'],
    ['33-134', 'res-33-134'],
    ['septembre 1978', 'buenos-aires-1978'],
    ['19 décembre', 'res-33-134'],
    ['19 de diciembre de 1978', 'res-33-134'],
    ['avant 1960', 'bandung-1955'],
    ['années 50', 'bandung-1955'],
    ['sudsud', 'unossc'],
    ['afroasiatiques', 'bandung-1955'],
    ['coeur des oeuvres', 'unossc'],
    ['qui héberge l’UNOSSC', 'undp'],
    ['who hosts UNOSSC', 'undp'],
    ['plan buenos aires', 'bapa'],
    ['groupe s', 'unossc'],
    ['secrétariat', 'function-2'],
    ['assemblée générale de l’ONU', 'general-assembly'],
    ['co-opération sud-sud', 'unossc'],
    ['buenos aires 1978', 'buenos-aires-1978'],
    ['conférence', 'bandung-1955'],
    ['dernière conférence', 'buenos-aires-1978'],
    ['résolution', 'res-3251'],
    ['dernière résolution', 'res-33-134'],
    ['latest resolution', 'res-33-134'],
  ])('for «%s» is %s', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  it('asks for no last where that is in quotation marks, or all there is', () => {
    expect(parseQuery('dernière conférence', 'fr').asksNewest).toBe(true);
    expect(parseQuery('"dernière main" conférence', 'fr').asksNewest).toBe(false);
    expect(parseQuery('dernière', 'fr').asksNewest).toBe(false);
  });

  it('is the same in the other languages', () => {
    expect(ids('who hosts UNOSSC', 'en')[0]).toBe('undp');
    expect(ids('quién acoge a la UNOSSC', 'es')[0]).toBe('undp');
    expect(ids('the 50s', 'en')[0]).toBe('bandung-1955');
    expect(ids('resolución 33/134', 'es')[0]).toBe('res-33-134');
  });
});

describe('operators', () => {
  it('require a phrase in quotation marks, of any form', () => {
    for (const words of ['"plan d’action"', '«plan d’action»', '“plan d’action”', '"plan d’act']) {
      expect(ids(words)[0]).toBe('bapa');
    }
    expect(ids('"action plan"')).toEqual([]);
  });

  it('require it after more words than are searched', () => {
    const words = [...'abcdefghijklmnopqrst'].map((letter) => `mot${letter}`).join(' ');
    const { groups } = parseQuery(`${words} "plan d’action"`, 'fr');
    expect(groups.length).toBeLessThan(20);
    expect(groups.filter(({ required }) => required)).toHaveLength(1);
  });

  it('leave out what a minus refuses', () => {
    expect(ids('conférence')).toContain('bandung-1955');
    expect(ids('conférence -bandung')).not.toContain('bandung-1955');
    expect(ids('conférence -bandung')).toContain('buenos-aires-1978');
  });

  it('take only the last word as unfinished', () => {
    expect(ids('coopération triang')).toContain('unossc');
    expect(ids('conférence bandu')[0]).toBe('bandung-1955');
    expect(ids('bandu ')).not.toEqual(ids('bandu'));
  });
});

describe('mistakes', () => {
  it('are corrected where nothing else answers, and told', () => {
    const answer = search(sql, { words: 'conference de Bandoung', lang: 'fr' });
    expect(answer.corrected).toBe('conference de Bandung');
    expect(answer.hits[0]?.card.id).toBe('bandung-1955');
    expect(search(sql, { words: 'buenosaires', lang: 'fr' }).corrected).toBe('Buenos Aires');
  });

  it('are not invented', () => {
    expect(search(sql, { words: 'Bandung', lang: 'fr' }).corrected).toBeNull();
    expect(search(sql, { words: 'xyz', lang: 'fr' })).toMatchObject({ corrected: null, hits: [], total: 0 });
  });
});

describe('an answer', () => {
  it('counts by kind before the kind and the limit apply', () => {
    const answer = search(sql, { words: 'buenos aires', lang: 'fr', kind: 'place', limit: 1 });
    expect(answer.hits.map((hit) => hit.card.id)).toEqual(['buenos-aires']);
    expect(answer.total).toBe(1);
    expect(answer.counts.instrument).toBe(2);
  });

  it('is there for a query of stop words only', () => {
    expect(ids('de la').length).toBeGreaterThan(0);
  });

  it('shows another language’s name where only that matched', () => {
    const [hit] = search(sql, { words: 'UNDP', lang: 'fr', limit: 1 }).hits;
    expect(hit?.title.map((piece) => piece.text).join('')).toBe(
      'Programme des Nations Unies pour le développement',
    );
    expect(hit?.snippet.some((piece) => piece.marked)).toBe(true);
  });

  it('puts sources after what they document', () => {
    const found = ids('unossc');
    expect(found.indexOf('about-page')).toBeGreaterThan(found.indexOf('unossc'));
  });
});

describe('no words make it fail', () => {
  it.each(
    [
      '',
      ' ',
      '-',
      '--',
      '"',
      '""',
      '« »',
      '*',
      'a*',
      '(',
      ')))',
      'NOT',
      'AND OR NEAR/3',
      'name:plan',
      '-plan',
      '"-',
      "l'",
      "''",
      'a\u0000b',
      '😀',
      'قرار الجمعية',
      '决议',
      '\u202eplan',
      '\ud800',
      '§coop',
      '¤1978',
      'plan"; DROP TABLE record; --',
      'x'.repeat(10_000),
      'plan '.repeat(2_000),
      '"'.repeat(10_000),
      '(1/'.repeat(3_000),
      '-a '.repeat(3_000),
      '1978-'.repeat(2_000),
    ].map((words) => ({ words, shown: words.slice(0, 20) })),
  )('$shown', ({ words }) => {
    for (const lang of ['fr', 'en', 'es'] as const) {
      expect(search(sql, { words, lang }).query).toBe(words);
    }
  });

  it('nor any limit', () => {
    expect(search(sql, { words: 'plan', lang: 'fr', limit: 0 }).hits).toEqual([]);
    expect(search(sql, { words: 'plan', lang: 'fr', limit: -3 }).hits).toEqual([]);
  });
});
