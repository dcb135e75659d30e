import { expect, it } from 'vitest';
import { pickSpread } from '../../../../renderer/composables/pick-spread';

it('picks the first, the last and some between', () => {
  expect(pickSpread([1949, 1955, 1964, 1978, 2003, 2013, 2016], 4)).toEqual([1949, 1964, 2003, 2016]);
  expect(pickSpread([1949, 2016], 6)).toEqual([1949, 2016]);
});
