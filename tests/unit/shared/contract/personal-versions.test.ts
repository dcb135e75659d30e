import { describe, expect, it } from 'vitest';
import { emptyPersonalData, PERSONAL_VERSION } from '../../../../shared/contract/personal';
import { readPersonalData } from '../../../../shared/contract/personal-versions';

const NOTE = { text: 'Ma note', updated: '2026-11-01T10:00:00.000Z', contentVersion: '0.1.0' };
const full = { ...emptyPersonalData(), bookmarks: ['g77'], notes: { undp: NOTE } };

describe('personal data of another version', () => {
  it('of version 1 come with everything they had, and no dossier yet', () => {
    const former: Record<string, unknown> = { ...full, version: 1 };
    delete former['dossiers'];
    expect(readPersonalData(former)).toEqual({ state: 'good', data: full, from: 1 });
  });

  it('of a newer version show each part that is understood', () => {
    const newer = { ...full, version: PERSONAL_VERSION + 1, dossiers: { by: 'id' }, colours: ['red'] };
    expect(readPersonalData(newer)).toEqual({ state: 'newer', data: full });
  });

  it.each([[null], [[]], [{}], [{ version: 0 }], [{ version: 1 }], [{ ...full, notes: [] }]])(
    'are damaged where they have no form of any version: %j',
    (json) => {
      expect(readPersonalData(json)).toEqual({ state: 'damaged' });
    },
  );
});
