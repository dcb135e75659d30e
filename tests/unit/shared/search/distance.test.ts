import { expect, it } from 'vitest';
import { distanceBetween, editDistance } from '../../../../shared/search/distance';

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

it.each([
  ['a neighbour on a French keyboard', 'bqndung', 'bendung', 'bandung'],
  ['a neighbour on an English keyboard', 'nairovi', 'nairoli', 'nairobi'],
  ['a neighbour on a German keyboard', 'getz', 'getk', 'gety'],
  ['letters that change places', 'nairboi', 'nairmxi', 'nairobi'],
  ['a letter typed twice', 'plann', 'planx', 'plan'],
  ['a double letter typed once', 'comision', 'cocission', 'commission'],
])('%s is likelier than another mistake', (_, likely, unlikely, word) => {
  const cost = (typed: string) => distanceBetween(typed, word, 3)?.cost ?? Infinity;
  expect(cost(likely)).toBeLessThan(cost(unlikely));
});
