import { describe, expect, it } from 'vitest';
import { relationLine } from '../../../../renderer/composables/relation-line';
import type { RecordCard, RelationView } from '../../../../shared/reference/types';
import { card } from '../helpers/sample-view';

const line = (other: Partial<RecordCard>, years: Partial<RelationView> = {}) =>
  relationLine(
    {
      type: 'adopts',
      direction: 'forward',
      other: card({ id: 'other', ...other }),
      from: null,
      until: null,
      confidence: 'verified',
      cites: [],
      ...years,
    },
    'fr',
  );

describe('relationLine', () => {
  it('gives a resolution its full symbol once, and its date', () => {
    const date = { start: '1966-12-17', end: null };
    expect(
      line({ kind: 'instrument', title: 'Résolution 2211 (XXI)', symbol: 'A/RES/2211(XXI)', date }),
    ).toBe('Résolution\u00a0A/RES/2211(XXI) (17\u00a0décembre\u00a01966)');
  });

  it('adds the symbol to a name that says no number', () => {
    expect(line({ kind: 'instrument', title: 'Déclaration du Millénaire', symbol: 'A/RES/55/2' })).toBe(
      'Déclaration du Millénaire (A/RES/55/2)',
    );
    expect(line({ kind: 'instrument', title: 'Rapport SSC/18/3', symbol: 'SSC/18/3' })).toBe(
      'Rapport SSC/18/3',
    );
  });

  it('adds the years of a relation, unless the name has them', () => {
    expect(line({ title: 'PNUD' }, { from: '1974' })).toBe('PNUD (depuis\u00a01974)');
    expect(line({ title: 'Conseil (jusqu’en 1993)' }, { until: '1993' })).toBe('Conseil (jusqu’en 1993)');
  });
});
