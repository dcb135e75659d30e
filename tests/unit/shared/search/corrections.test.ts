import { describe, expect, it } from 'vitest';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

const corrected = (words: string) => search(sql, { words, lang: 'fr' }).corrected;

describe('a mistake is corrected', () => {
  it.each([
    ['two letters that change places', 'bandugn ', 'Bandung'],
    ['a doubled letter typed once', 'buenos aires asemblée', 'buenos aires Assemblée'],
    ['a letter typed twice', 'bandungg ', 'Bandung'],
    ['a neighbour on the keyboard', 'bqndung ', 'Bandung'],
    ['two mistakes in a long word', 'developemant ', 'développement'],
    ['a space too few', 'buenosaires', 'Buenos Aires'],
    ['two spaces too few', 'conferencebuenosaires', 'Conférence Buenos Aires'],
    ['a word written by ear', 'cekraitariat ', 'secrétariat'],
    ['a space and an elision too few', 'plandaction', 'Plan d’action'],
    ['in words that a hyphen joins', 'afro-asiatiqe ', 'afro-asiatique'],
    ['a second mistake that looks like a form of a word', 'bandugn cooperatif', 'Bandung coopération'],
  ])('%s: «%s»', (_, typed, expected) => {
    expect(corrected(typed)).toBe(expected);
  });

  it.each(['bandung', 'bandu', 'coopérations', 'UNDP', 'PNUDs ', '33/134', 'abc', '"bandugn"'])(
    'and «%s» is none',
    (typed) => {
      expect(corrected(typed)).toBeNull();
    },
  );

  it('and an acronym is one for another acronym only', () => {
    expect(corrected('PUND')).toBe('PNUD');
    expect(corrected('UNDR')).not.toBe('under');
    expect(corrected('PLNA')).toBeNull();
    expect(corrected('plna ')).toBe('Plan');
  });

  it('and within quotation marks it is only suggested', () => {
    const answer = search(sql, { words: '"plan d’actoin"', lang: 'fr' });
    expect(answer).toMatchObject({ corrected: null, suggestion: '"plan d’action"', total: 0 });
  });

  it('and the filters typed are kept', () => {
    expect(corrected('bandugn type:jalon')).toBe('Bandung type:jalon');
  });
});
