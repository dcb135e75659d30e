import { describe, expect, it } from 'vitest';
import { saysAlready } from '../../../../shared/text/says-already';

describe('saysAlready', () => {
  it('finds the words whichever spaces stand between them', () => {
    expect(saysAlready('Conseil (jusqu’en 1993)', 'jusqu’en\u00a01993')).toBe(true);
    expect(saysAlready('Décision 17/1 (mai\u202f2012)', 'mai 2012')).toBe(true);
  });

  it('finds no other words', () => {
    expect(saysAlready('Conseil (jusqu’en 1993)', 'depuis\u00a01994')).toBe(false);
  });
});
