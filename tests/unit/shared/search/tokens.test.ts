import { describe, expect, it } from 'vitest';
import { elisionLength } from '../../../../shared/search/elision';
import { fold } from '../../../../shared/search/fold';
import { romanValue } from '../../../../shared/search/roman';
import { tokenize } from '../../../../shared/search/tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('the fold', () => {
  it('makes accents, ligatures, apostrophes, spaces and hyphens alike', () => {
    expect(fold('L’Œuvre du Cœur\u00a0: «Ñandú» Sud‑Sud Straße').text).toBe(
      `l'oeuvre du coeur : "nandu" sud-sud strasse`,
    );
  });

  it('treats composed and decomposed accents alike', () => {
    expect(fold('e\u0301tat').text).toBe(fold('état').text);
  });

  it('leads back to the original', () => {
    const { text, origin } = fold('cœur e\u0301tat');
    expect(text).toBe('coeur etat');
    expect(origin[text.indexOf('etat')]).toBe(5);
    expect(origin[text.length]).toBe('cœur e\u0301tat'.length);
  });
});

describe('words', () => {
  it('lose their elision, and only it', () => {
    expect(
      words('l’Assemblée d’Actium qu’elle jusqu’ici aujourd’hui presqu’île entr’aide prud’homme'),
    ).toEqual(['assemblee', 'actium', 'elle', 'ici', 'aujourdhui', 'presquile', 'entraide', 'prudhomme']);
    expect(elisionLength("d'abord")).toBe(0);
  });

  it('lose the English possessive', () => {
    expect(words("the General's plan")).toEqual(['the', 'general', 'plan']);
  });

  it('have figures for ordinals and roman numerals', () => {
    expect(words('2da, 3er, 7ma sesión, XVIIème, XVIIe, xviie, vie, Ve')).toEqual([
      '2',
      '3',
      '7',
      'sesion',
      '17',
      '17',
      '17',
      'vie',
      've',
    ]);
    expect(words('3251 (XXIX), 222 ix, XIXe, la 17e session, the 13th, 1er')).toEqual([
      '3251',
      '29',
      '222',
      '9',
      '19',
      'la',
      '17',
      'session',
      'the',
      '13',
      '1',
    ]);
  });

  it('know where they stand in the original', () => {
    const text = 'Au cœur de l’État';
    expect(tokenize(text).map((token) => text.slice(token.start, token.end))).toEqual([
      'Au',
      'cœur',
      'de',
      'État',
    ]);
  });

  it('know when a hyphen joins them', () => {
    expect(tokenize('Sud-Sud - Nord').map((token) => token.joined)).toEqual([false, true, false]);
  });
});

it('reads roman numerals and no others', () => {
  expect(['xxix', 'ix', 'xx', 'mcmlxxiv'].map(romanValue)).toEqual([29, 9, 20, 1974]);
  expect(['il', 'iiii', 'vx', '', 'mal'].map(romanValue)).toEqual([null, null, null, null, null]);
});
