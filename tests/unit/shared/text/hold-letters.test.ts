import { describe, expect, it } from 'vitest';
import { holdLetters } from '../../../../shared/text/hold-letters';

describe('holdLetters', () => {
  it('ties a word of one letter to the next', () => {
    expect(holdLetters('page «À propos de l’ONU»')).toBe('page «À\u00a0propos de l’ONU»');
    expect(holdLetters('Sur y triangular')).toBe('Sur y\u00a0triangular');
  });

  it('leaves longer words and the ends of elisions alone', () => {
    expect(holdLetters('Groupe des 77 et la Chine')).toBe('Groupe des 77 et la Chine');
    expect(holdLetters('the UN’s a')).toBe('the UN’s a');
  });
});
