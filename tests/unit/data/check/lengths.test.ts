import { describe, expect, it } from 'vitest';
import { countWords, sentencesOf } from '../../../../data/check/sentences';
import { faultsOf, faultsWhere, withFile } from '../records';

const words = (count: number): string => Array.from({ length: count }, () => 'encore').join(' ');

describe('the length of texts', () => {
  it.each([
    ['bodies/assembly.yaml', 'a body has at least 120'],
    ['milestones/1974-creation.yaml', 'a milestone has at least 80'],
  ])('refuses too short a text in %s', (path, expected) => {
    const files = withFile(path, (text) =>
      text.replace(
        /text:[^]*citations:/,
        'text:\n  fr: Un.[^page]\n  en: One.[^page]\n  es: Uno.[^page]\ncitations:',
      ),
    );
    expect(faultsOf(files)).toEqual([expect.stringContaining(`text.fr: has 1 words; ${expected}`)]);
  });

  it('asks a text of each language where there is one', () => {
    expect(faultsWhere('terms/cooperation.yaml', '  es: |\n    Una frase.[^page]\n', '')).toEqual([
      'terms/cooperation.yaml:20: text: es is missing; write it in Spanish',
    ]);
  });

  it.each([
    [45, []],
    [46, [expect.stringContaining(':16: summary.fr: the sentence "encore encore')]],
  ])('reads %i words as one sentence', (count, expected) => {
    expect(faultsWhere('terms/cooperation.yaml', 'Coopération, en bref', words(count))).toEqual(expected);
  });

  it('refuses a long paragraph of short sentences', () => {
    const paragraph = `Voilà. ${'Encore une fois. '.repeat(40)}`.trim();
    expect(faultsWhere('terms/cooperation.yaml', 'Une phrase.', paragraph)).toEqual([
      expect.stringContaining('text.fr: the paragraph has 121 words, more than 120; cut it into two'),
    ]);
  });
});

describe('sentencesOf', () => {
  it('ends a sentence before a capital, a figure or a quotation, and not within a number', () => {
    expect(
      sentencesOf('Un. Deux\u202f! 3 ou 3.5, p. ex. «\u00a0Quatre.\u00a0» Cinq').map(({ text }) => text),
    ).toEqual(['Un.', 'Deux\u202f!', '3 ou 3.5, p. ex.', '«\u00a0Quatre.\u00a0»', 'Cinq']);
    expect(sentencesOf('Un. Deux.').map(({ at }) => at)).toEqual([0, 4]);
  });

  it('counts an elision and a compound as one word', () => {
    expect(countWords('L’Assemblée, la coopération Sud-Sud\u00a0: 35 pays.')).toBe(6);
  });
});
