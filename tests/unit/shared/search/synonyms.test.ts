import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { parseQuery } from '../../../../shared/search/query';
import { withSynonyms } from '../../../../shared/search/synonyms';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

/** Every way in which texts may say what is typed. */
const waysToSay = (typed: string, lang: Lang) =>
  withSynonyms(sql, parseQuery(typed, lang).groups, lang).flatMap(({ alternatives }) =>
    alternatives.map(({ terms }) => terms.join(' ')),
  );

describe('an acronym is looked for', () => {
  it('as the acronyms of the same record in other languages', () => {
    expect(waysToSay('UNDP', 'fr')).toContain('pnud');
  });

  it.each([
    ['ILO', 'fr', 'organisation internationale du travail'],
    ['oit', 'en', 'international labour organization'],
    ['PAHO', 'es', 'organizacion panamericana de la salud'],
  ] as const)('%s, and as the name in %s of an organization that has no record', (typed, lang, name) => {
    expect(waysToSay(typed, lang)).toContain(name);
  });

  it('as the name of its record', () => {
    expect(waysToSay('PNUD', 'en')).toContain('united nations development programme');
  });

  it('in the plural too', () => {
    expect(waysToSay('pnuds', 'fr')).toEqual(expect.arrayContaining(['pnud', 'undp']));
  });

  it('but a word that is none only as itself', () => {
    expect(waysToSay('travail', 'fr').filter((way) => way.includes(' '))).toEqual([]);
  });
});

describe('what people call a thing is looked for as the texts of the field say it', () => {
  it.each([
    ['matières premières', 'fr', '§produit de §bas'],
    ['third world', 'en', '§develop §countri'],
    ['países del tercer mundo', 'es', '§pais en §desarroll'],
  ] as const)('«%s» in %s', (typed, lang, searched) => {
    expect(waysToSay(typed, lang)).toContain(searched);
  });
});
