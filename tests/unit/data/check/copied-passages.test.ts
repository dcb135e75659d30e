import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../../data/check/corpus';
import { readShingles, shingleFile } from '../../../../data/check/language/shingles';
import { copiedFrom } from '../../../../data/check/rules/copied-passages';
import { faultsWhere, withFile } from '../records';

const ORIGINAL =
  'Chaque matin, le gardien du phare monte les cent marches, allume la lampe et regarde la mer. ' +
  'Le Bureau de la coopération et le gardien du phare se saluent de loin.';
const SHINGLES = readShingles(shingleFile(ORIGINAL));

/** What the rule says of the cooperation term, whose text is this. */
function copied(text: string): string[] {
  const files = withFile('terms/cooperation.yaml', (file) => file.replace('Une phrase.', text));
  return copiedFrom(SHINGLES)(makeCorpus(files, '2024-06-01')).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('passages of the founding text', () => {
  it('refuses eight words in a row, whatever their punctuation and capitals', () => {
    expect(
      copied('On dit que le Gardien du phare monte «\u00a0les cent marches\u00a0», allume sa lanterne.'),
    ).toEqual([
      '22: text.fr: "le Gardien du phare monte «\u00a0les cent marches\u00a0», allume" is in the founding text word for word',
    ]);
  });

  it('accepts seven words in a row', () => {
    expect(copied('Le gardien du phare monte les cent étages.')).toEqual([]);
  });

  it('does not count official names', () => {
    expect(copied('Le Bureau de la coopération et le gardien du phare dorment.')).toEqual([]);
    expect(copied('Le Bureau de la coopération et le gardien du phare se saluent de près.')).toHaveLength(1);
  });

  it('keeps fingerprints that do not give the text back', () => {
    const file = shingleFile(ORIGINAL);
    expect(file).not.toMatch(/gardien|phare|marches/);
    expect(SHINGLES.size).toBe(file.trimEnd().split('\n').length - 2);
  });

  it('are those of the text that the reference starts from', () => {
    const passage = 'Il fournit des directives et des orientations et examine les progrès mondiaux.';
    expect(faultsWhere('terms/cooperation.yaml', 'Une phrase.', passage)).toEqual([
      expect.stringContaining('is in the founding text word for word; say it in other words'),
    ]);
  });
});
