import { describe, expect, it } from 'vitest';
import { filterEntries, groupByLetter } from '../../../../renderer/composables/glossary-letters';
import type { GlossaryEntry } from '../../../../shared/reference/types';
import { card } from '../helpers/sample-view';

const entry = (term: string, expansion: string | null = null): GlossaryEntry => ({
  term,
  expansion,
  lang: 'fr',
  card: card({ id: 'x' }),
});
const ENTRIES = [
  entry('CTPD', 'Coopération technique'),
  entry('École'),
  entry('État'),
  entry('77, Groupe des'),
];

describe('glossary', () => {
  it('files an accented word under its plain letter, and a figure apart', () => {
    expect(groupByLetter(ENTRIES).map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['C', 1],
      ['E', 2],
      ['#', 1],
    ]);
  });

  it('finds words without their accents, in what an acronym stands for too', () => {
    expect(filterEntries(ENTRIES, 'ECOLE').map(({ term }) => term)).toEqual(['École']);
    expect(filterEntries(ENTRIES, 'coope').map(({ term }) => term)).toEqual(['CTPD']);
    expect(filterEntries(ENTRIES, 'zzz')).toEqual([]);
  });
});
