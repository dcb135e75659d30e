import { describe, expect, it } from 'vitest';
import { faultsWhere } from '../records';

const SUMMARY = 'Le Bureau favorise la coopération.';

describe('acronyms', () => {
  it('refuses one that no record has', () => {
    expect(faultsWhere('bodies/office.yaml', SUMMARY, 'Le BNUCSS favorise la coopération.')).toEqual([
      expect.stringContaining(':28: summary.fr: no record has the acronym "BNUCSS"; write the words'),
    ]);
  });

  it.each([
    'Le BC et l’ONU, anciens GS et OC.',
    'La résolution 3251 (XXIX), A/RES/67/227, TCDC/5/3 et PLEN.36.',
    'La session XIX de Genève.',
  ])('accepts those of records, listed ones, symbols and roman numerals: %s', (text) => {
    expect(faultsWhere('bodies/office.yaml', SUMMARY, text)).toEqual([]);
  });

  it('lets the title of a source be', () => {
    expect(faultsWhere('sources/report.yaml', 'Report on the Office', 'Report on the XYZ')).toEqual([]);
  });
});
