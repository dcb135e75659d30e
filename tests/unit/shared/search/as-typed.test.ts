import { expect, it } from 'vitest';
import { asTyped } from '../../../../shared/search/as-typed';

it('puts in quotes only the words that the correction changed', () => {
  expect(asTyped('conferance de nairobi', 'conférence de Nairobi')).toBe('"conferance" de nairobi');
  expect(asTyped('paysafricains', 'pays africains')).toBe('"paysafricains"');
  expect(asTyped('“haut nivau” conferance', '“haut nivau” conférence')).toBe('“haut nivau” "conferance"');
});

it('leaves a query that nothing corrected alone', () => {
  expect(asTyped('Nairobi 2009', 'nairobi 2009')).toBe('Nairobi 2009');
});
