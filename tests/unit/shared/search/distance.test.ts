import { expect, it } from 'vitest';
import { editDistance } from '../../../../shared/search/distance';

it.each([
  ['bandung', 'bandung', 0],
  ['bandoung', 'bandung', 1],
  ['cooperaton', 'cooperation', 1],
  ['nairboi', 'nairobi', 1],
  ['triangulare', 'triangulaire', 1],
  ['assamblee', 'assemblee', 1],
  ['developement', 'developpement', 1],
])('%s is %s but for %i mistake', (typed, word, mistakes) => {
  expect(editDistance(typed, word, 2)).toBe(mistakes);
  expect(editDistance(word, typed, 2)).toBe(mistakes);
});

it('stops counting above the limit', () => {
  expect(editDistance('plan', 'fonds', 2)).toBe(3);
  expect(editDistance('plan', 'planification', 2)).toBe(3);
});
