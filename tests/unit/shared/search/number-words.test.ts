import { expect, it } from 'vitest';
import { writtenNumbers } from '../../../../shared/search/number-words';
import { tokenize } from '../../../../shared/search/tokens';

it.each([
  ['Groupe des soixante-dix-sept', [77]],
  ['la dix-septième session', [17]],
  ['quatre-vingt-dix-sept', [97]],
  ['vingt et un pays', [21]],
  ['cent dix-sept', [117]],
  ['soixante et onze', [71]],
  ['trente-troisième', [33]],
  ['twenty-second session', [22]],
  ['one hundred and seventeen', [117]],
  ['setenta y siete', [77]],
  ['vigésimo segundo', [22]],
  ['decimoséptimo período', [17]],
  ['deux trois', [2, 3]],
  ['un pays, once again', []],
])('«%s» has the numbers %j', (text, numbers) => {
  expect(writtenNumbers(tokenize(text)).map(({ value }) => value)).toEqual(numbers);
});
