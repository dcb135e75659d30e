import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../data/check/nearest';

describe('nearest', () => {
  it('finds the word that was meant, and the closest of two', () => {
    expect(nearest('asembly', ['office', 'assembly'])).toBe('assembly');
    expect(nearest('res-67-22', ['res-67-39', 'res-67-227'])).toBe('res-67-227');
  });

  it('finds nothing where no word is like it', () => {
    expect(nearest('unossc', ['geneva', 'assembly'])).toBeNull();
  });
});
