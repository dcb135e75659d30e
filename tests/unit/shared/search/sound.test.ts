import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../../shared/search/sound';

describe('what is written by ear sounds like the word', () => {
  it.each([
    ['maraquech', 'marrakech'],
    ['nerobi', 'nairobi'],
    ['bandoung', 'bandung'],
    ['phonds', 'fonds'],
    ['kartajene', 'carthagene'],
    ['ezpozision', 'esposicion'],
  ])('%s and %s', (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant));
  });
});

it('other words do not sound alike', () => {
  const words = ['fonds', 'fond', 'conseil', 'caire', 'cadre', 'chine', 'chili'];
  expect(new Set(words.map(soundOf)).size).toBe(words.length);
});
