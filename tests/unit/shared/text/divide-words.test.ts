import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/model/language';
import { divisionsOf, loadDivideWords, undivided } from '../../../../shared/text/divide-words';

async function divided(lang: 'fr' | 'en' | 'es', text: string): Promise<string> {
  return (await loadDivideWords(lang))(text).replaceAll('\u00AD', '·');
}

describe('dividing the words of a text', () => {
  it('divides as each language does', async () => {
    expect(await divided('fr', 'l’établissement intergouvernemental')).toBe(
      'l’éta·blis·se·ment inter·gou·ver·ne·men·tal',
    );
    expect(await divided('en', 'the establishment of a programme')).toBe(
      'the estab·lish·ment of a pro·gramme',
    );
    expect(await divided('es', 'el establecimiento de la cooperación')).toBe(
      'el esta·ble·ci·miento de la coope·ra·ción',
    );
  });

  it.each(LANGUAGES)(
    'leaves names, compounds, symbols, addresses and short words whole: %s',
    async (lang) => {
      const text =
        'Assemblée PROGRAMME sous-régionales A/RES/71/244 https://unsouthsouth.org/decisions www.documents.org action@nations.org place';
      expect(await divided(lang, text)).toBe(text);
    },
  );

  it('leaves at least three letters on either line', async () => {
    for (const lang of LANGUAGES) {
      const words = (await divided(lang, 'coopération assemblée economies república extraordinarily')).split(
        ' ',
      );
      for (const word of words) {
        const parts = word.split('·');
        expect(parts[0]?.length).toBeGreaterThanOrEqual(3);
        expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('gives the text back as it was, and tells where it was divided', async () => {
    const text = 'La coopération triangulaire, qu’ils soutiennent.';
    const once = (await loadDivideWords('fr'))(text);
    expect(undivided(once)).toBe(text);
    expect(divisionsOf(once).map((at) => once[at])).toEqual(Array(divisionsOf(once).length).fill('\u00AD'));
    expect(divisionsOf(once).length).toBeGreaterThan(3);
    expect((await loadDivideWords('fr'))(once)).toBe(once);
  });
});
