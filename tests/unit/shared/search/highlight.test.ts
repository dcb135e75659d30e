import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { analyzeText } from '../../../../shared/search/analyzed-text';
import { markText, piecesOf } from '../../../../shared/search/highlight';
import { parseQuery } from '../../../../shared/search/query';
import { snippetOf } from '../../../../shared/search/snippet';

function marked(text: string, words: string, lang: Lang = 'fr'): string {
  const pieces = piecesOf(markText(analyzeText(text, lang), parseQuery(words, lang).groups));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
}

describe('the words that match are marked', () => {
  it.each([
    ['Au cœur de l’œuvre', 'oeuvre', 'Au cœur de l’[œuvre]'],
    ['L’Assemblée générale', 'assemblee generales', 'L’[Assemblée générale]'],
    ['La coopération Sud-Sud', 'sud-sud', 'La coopération [Sud-Sud]'],
    ['La coopération Sud-Sud', 'sudsud', 'La coopération [Sud-Sud]'],
    ['Le groupe afro-asiatique', 'afroasiatiques', 'Le groupe [afro-asiatique]'],
    ['La coopération Sud-Sud', 'coop', 'La [coopération] Sud-Sud'],
    ['Les E\u0301tats Membres', 'etat ', 'Les [E\u0301tats] Membres'],
    ['La résolution 33/134 de 1978', '33/134', 'La résolution [33/134] de 1978'],
    ['Le 12 septembre 1978', 'septembre 1978', 'Le 12 [septembre 1978]'],
    ['Nord et Sud. Sud-Sud', 'sud', 'Nord et [Sud]. [Sud-Sud]'],
    ['Plan et action ; plan d’action', '"plan d’action"', 'Plan et action ; [plan] d’[action]'],
  ])('%s', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('and no part of another word', () => {
    expect(marked('un sous-plan planétaire', 'plan ')).toBe('un sous-[plan] planétaire');
  });
});

describe('a snippet', () => {
  const filler = 'Les gouvernements et les organismes se réunissent souvent pour parler de ce sujet. '.repeat(
    8,
  );

  it('is cut between words around what matched', () => {
    const text = `${filler}Le siège est à «\u00a0Nairobi\u00a0», au Kenya. ${filler}`;
    const pieces = snippetOf(markText(analyzeText(text, 'fr'), parseQuery('nairobi', 'fr').groups));
    const shown = pieces.map((piece) => piece.text).join('');
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['Nairobi']);
    expect(shown).toMatch(/^… \p{L}.* …$/u);
    expect(text).toContain(shown.slice(2, -2));
    expect(shown.split(/\s+/).length).toBeLessThan(45);
  });

  it('is the whole text where that is short', () => {
    const pieces = snippetOf(
      markText(analyzeText('Un texte court.', 'fr'), parseQuery('absent', 'fr').groups),
    );
    expect(pieces).toEqual([{ text: 'Un texte court.', marked: false }]);
  });
});
