import { describe, expect, it } from 'vitest';
import { cutSentence } from '../../../../shared/print/cut-sentence';

describe('cutSentence', () => {
  it('parts the first sentence from the rest', () => {
    expect(cutSentence('Créé en 1974. Le PNUD l’accueille. Fin.')).toEqual([
      'Créé en 1974.',
      'Le PNUD l’accueille. Fin.',
    ]);
    expect(cutSentence('¿Qué es? «Una oficina».')).toEqual(['¿Qué es?', '«Una oficina».']);
  });

  it('keeps a text of one sentence, and initials, whole', () => {
    expect(cutSentence('Une seule phrase.')).toEqual(['Une seule phrase.', '']);
    expect(cutSentence('Nommé par M. Ban Ki-moon en 2014.')).toEqual([
      'Nommé par M. Ban Ki-moon en 2014.',
      '',
    ]);
  });
});
