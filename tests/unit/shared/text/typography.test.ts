import { describe, expect, it } from 'vitest';
import { compareText } from '../../../../shared/text/collate';
import { formatNumber, joinList, labelled, quote, typeset } from '../../../../shared/text/typography';

describe('a list', () => {
  it('ends as each language wants', () => {
    const items = ['A', 'B', 'C'];
    expect(joinList(items, 'fr')).toBe('A, B et C');
    expect(joinList(items, 'en')).toBe('A, B and C');
    expect(joinList(items, 'es')).toBe('A, B y C');
    expect(joinList(['Brasil', 'India'], 'es')).toBe('Brasil e India');
  });
});

describe('French punctuation', () => {
  it('never stands alone at the start of a line', () => {
    expect(typeset('Pourquoi ? Voici : « oui » ; non !', 'fr')).toBe(
      'Pourquoi\u202f? Voici\u00a0: «\u00a0oui\u00a0»\u202f; non\u202f!',
    );
  });

  it('leaves times, addresses and other languages alone', () => {
    expect(typeset('12:30, https://un.org', 'fr')).toBe('12:30, https://un.org');
    expect(typeset('Why? Because: “yes”', 'en')).toBe('Why? Because: “yes”');
  });

  it('is the same when done twice', () => {
    const once = typeset('Qui ? « Moi » : vous !', 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  });
});

it('quotes, labels and counts in the manner of each language', () => {
  expect(quote('mot', 'fr')).toBe('«\u00a0mot\u00a0»');
  expect(quote('word', 'en')).toBe('“word”');
  expect(quote('palabra', 'es')).toBe('«palabra»');
  expect(labelled('Siège', 'New York', 'fr')).toBe('Siège\u00a0: New York');
  expect(labelled('Seat', 'New York', 'en')).toBe('Seat: New York');
  expect(formatNumber(28500, 'en')).toBe('28,500');
  expect(formatNumber(28500, 'fr')).toMatch(/^28\s500$/);
});

it('sorts accents and figures as a dictionary does', () => {
  const sorted = ['Zambie', 'État', 'Groupe des 77', 'Groupe des 8', 'entité'].sort((a, b) =>
    compareText(a, b, 'fr'),
  );
  expect(sorted).toEqual(['entité', 'État', 'Groupe des 8', 'Groupe des 77', 'Zambie']);
});
