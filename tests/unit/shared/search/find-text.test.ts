import { describe, expect, it } from 'vitest';
import { findText } from '../../../../shared/search/find-text';

function found(source: string, words: string): string[] {
  return findText(source, words).map(({ start, end }) => source.slice(start, end));
}

describe('words found in a page', () => {
  it.each([
    ['L’État et les états', 'etat', ['État', 'état']],
    ['une œuvre commune', 'oeuvre', ['œuvre']],
    ['un bœuf', 'oe', ['œ']],
    ['l’Assemblée générale', "l'assemblee generale", ['l’Assemblée générale']],
    ['Sud\u2011Sud et Sud-Sud', 'sud-sud', ['Sud\u2011Sud', 'Sud-Sud']],
    ['le\u00a0\u202f 19\u00a0décembre', 'le 19 decembre', ['le\u00a0\u202f 19\u00a0décembre']],
    ['la re\u0301solution', 'resolu', ['re\u0301solu']],
    ['la re\u0301solution', 're', ['re\u0301']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['rien', 'tout', []],
    ['rien', '  ', []],
  ])('«%s», looking for «%s»', (source, words, expected) => {
    expect(found(source, words)).toEqual(expected);
  });
});
