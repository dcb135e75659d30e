import { describe, expect, it } from 'vitest';
import { defaultFicheOptions, readFicheOptions, writeFicheOptions } from '../../../../shared/print/options';

const defaults = { lang: 'fr', paper: 'A4' } as const;

describe('options of the address', () => {
  it('come back as they were written', () => {
    const options = {
      lang: 'es',
      second: 'en',
      paper: 'Letter',
      size: 'large',
      sources: false,
      notes: true,
      qr: true,
    } as const;
    expect(readFicheOptions(writeFicheOptions(options), defaults)).toEqual(options);
  });

  it('say language and paper, and nothing else that goes without saying', () => {
    expect(writeFicheOptions(defaultFicheOptions(defaults))).toEqual({ lang: 'fr', paper: 'A4' });
  });

  it('are as usual where the address makes no sense', () => {
    const query = { lang: 'de', paper: 'A3', size: ['large'], sources: 'perhaps', with: 'fr' };
    expect(readFicheOptions(query, defaults)).toEqual(defaultFicheOptions(defaults));
  });
});
