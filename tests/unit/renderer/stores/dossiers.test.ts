// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDossiersStore } from '../../../../renderer/stores/dossiers';
import { usePersonalStore } from '../../../../renderer/stores/personal';
import { PersonalData } from '../../../../shared/contract/personal';
import { DOSSIER_LIMITS, MAX_DOSSIERS } from '../../../../shared/dossier/dossier';

beforeEach(() => {
  setActivePinia(createPinia());
});
const fiche = (record: string) => ({ record, annotation: '' });

describe('the dossiers', () => {
  it('are kept with the personal data, the newest first, in a form that can be saved', () => {
    const dossiers = useDossiersStore();
    dossiers.create('Un');
    dossiers.create('Deux');
    const { data } = usePersonalStore();
    expect(data.dossiers.map(({ name }) => name)).toEqual(['Deux', 'Un']);
    expect(PersonalData.safeParse(data).success).toBe(true);
  });

  it('tell how many records a dossier did not have yet', () => {
    const dossiers = useDossiersStore();
    const id = dossiers.create('Un')?.id ?? '';
    expect(dossiers.add(id, [fiche('undp'), fiche('g77')])).toBe(2);
    expect(dossiers.add(id, [fiche('undp')])).toBe(0);
  });

  it('keep their name where the new one is empty', () => {
    const dossiers = useDossiersStore();
    const id = dossiers.create('Un')?.id ?? '';
    dossiers.rename(id, '  ');
    expect(dossiers.find(id)?.name).toBe('Un');
    dossiers.rename(id, ' Deux ');
    expect(dossiers.find(id)?.name).toBe('Deux');
  });

  it('find a free name that is not too long, whatever the names there', () => {
    const dossiers = useDossiersStore();
    const long = 'n'.repeat(DOSSIER_LIMITS.name);
    for (const name of ['Reçu', 'Reçu 2', long]) dossiers.create(name);
    expect(dossiers.freeName('Autre')).toBe('Autre');
    expect(dossiers.freeName('Reçu')).toBe('Reçu 3');
    expect(dossiers.freeName(long)).toBe(`${'n'.repeat(DOSSIER_LIMITS.name - 2)} 2`);
  });

  it('come back at their place after they were removed, once', () => {
    const dossiers = useDossiersStore();
    for (const name of ['c', 'b', 'a']) dossiers.create(name);
    const putBack = dossiers.remove(dossiers.all[1]?.id ?? '');
    expect(dossiers.all.map(({ name }) => name)).toEqual(['a', 'c']);
    putBack();
    putBack();
    expect(dossiers.all.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('that have no name yet are told apart by a number', () => {
    const dossiers = useDossiersStore();
    for (let i = 0; i < 3; i++) dossiers.create(dossiers.freeName('Nouveau dossier'));
    expect(dossiers.all.map(({ name }) => name)).toEqual([
      'Nouveau dossier 3',
      'Nouveau dossier 2',
      'Nouveau dossier',
    ]);
  });

  it('are no more than the application keeps', () => {
    const dossiers = useDossiersStore();
    for (let i = 0; i < MAX_DOSSIERS; i++) dossiers.create(`n${String(i)}`);
    expect(dossiers.create('one more')).toBeNull();
    expect(dossiers.all).toHaveLength(MAX_DOSSIERS);
  });
});
