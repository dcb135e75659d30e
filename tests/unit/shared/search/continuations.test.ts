import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang } from '../../../../shared/model/language';
import { continuations } from '../../../../shared/search/continuations';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

function after(words: string, lang: Lang = 'fr'): string[] {
  const { hits } = search(sql, { words, lang, limit: 8, brief: true });
  return continuations(sql, words, lang, hits);
}

describe('what a search most likely becomes with the next letter', () => {
  it('goes on as the words of the texts do, with the accents that they have', () => {
    expect(after('coop')[0]).toBe('coopé');
    expect(after('conf')).toContain('confé');
    expect(after('cooper', 'en')[0]).toBe('coopera');
  });

  it('goes on in capitals where it is written so', () => {
    expect(after('COOP')[0]).toBe('COOPÉ');
    expect(after('Coop')[0]).toBe('Coopé');
  });

  it('begins the next word where one is whole, as the names found do', () => {
    expect(after('buenos')).toContain('buenos a');
  });

  it('goes on in a word with a mistake as in the word that was meant', () => {
    const { corrected } = search(sql, { words: 'conferanc', lang: 'fr', limit: 8, brief: true });
    expect(corrected).toContain('onférenc');
    expect(after('conferanc')).toContain('conferance');
  });

  it('knows figures, a number’s bar and the apostrophe of a short word', () => {
    expect(after('résolution 33')).toEqual(expect.arrayContaining(['résolution 331', 'résolution 33/']));
    expect(after('33/')).toContain('33/1');
    expect(after('plan d')).toEqual(expect.arrayContaining(['plan d’', "plan d'"]));
  });

  it('gives a dozen at most, each longer than the words, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom(...LANGUAGES),
        (words, lang) => {
          const all = after(words, lang);
          expect(all.length).toBeLessThanOrEqual(12);
          expect(all.every((one) => one.startsWith(words) && one.length > words.length)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
