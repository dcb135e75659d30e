import { defineStore } from 'pinia';
import { computed } from 'vue';
import {
  DOSSIER_LIMITS,
  MAX_DOSSIERS,
  type Dossier,
  type DossierContent,
  type DossierItem,
} from '../../shared/dossier/dossier';
import { addItems, dossierName, newDossier } from '../../shared/dossier/edit';
import { usePersonalStore } from './personal';
import { usePreferencesStore } from './preferences';

/** The dossiers of the person who uses this machine, kept with the personal data. */
export const useDossiersStore = defineStore('dossiers', () => {
  const personal = usePersonalStore();
  const preferences = usePreferencesStore();

  const all = computed(() => personal.data.dossiers);
  const isFull = computed(() => all.value.length >= MAX_DOSSIERS);

  function find(id: string): Dossier | undefined {
    return all.value.find((one) => one.id === id);
  }

  /** Keeps a dossier under an id of its own, first among them; null where there are too many. */
  function take(content: DossierContent): Dossier | null {
    if (isFull.value) return null;
    const dossier: Dossier = { ...content, id: randomId(), updated: new Date().toISOString() };
    personal.data.dossiers = [dossier, ...all.value];
    return dossier;
  }

  /** A new dossier of this name, printed in the language and on the paper of the preferences. */
  function create(name: string): Dossier | null {
    const { language: lang, paper } = preferences;
    return take(newDossier(name, { lang, paper }));
  }

  /** A name that no dossier has: the one given, or the same with a number. */
  function freeName(base: string): string {
    const names = new Set(all.value.map(({ name }) => name));
    let name = base;
    for (let number = 2; names.has(name); number++) {
      const end = ` ${String(number)}`;
      name = base.slice(0, DOSSIER_LIMITS.name - end.length) + end;
    }
    return name;
  }

  /** Changes a dossier; one that is not there is left so. */
  function change(id: string, edit: (dossier: Dossier) => Dossier): void {
    personal.data.dossiers = all.value.map((one) => {
      if (one.id !== id) return one;
      const edited = edit(one);
      return edited === one ? one : { ...edited, updated: new Date().toISOString() };
    });
  }

  /** Renames a dossier; an empty name changes nothing. */
  function rename(id: string, name: string): void {
    const sound = dossierName(name);
    if (sound !== '') change(id, (one) => ({ ...one, name: sound }));
  }

  /** Adds items to a dossier and tells how many it did not have yet. */
  function add(id: string, items: readonly DossierItem[]): number {
    const before = find(id)?.items.length ?? 0;
    change(id, (one) => addItems(one, items));
    return (find(id)?.items.length ?? before) - before;
  }

  /** Removes a dossier and returns the way to put it back where it was. */
  function remove(id: string): () => void {
    const place = all.value.findIndex((one) => one.id === id);
    const removed = all.value[place];
    if (!removed) return () => undefined;
    personal.data.dossiers = all.value.filter((one) => one.id !== id);
    return () => {
      if (!find(id)) personal.data.dossiers = all.value.toSpliced(place, 0, removed);
    };
  }

  return { all, isFull, find, take, create, freeName, change, rename, add, remove };
});

/** Not `randomUUID`: an office's intranet without encryption does not have it. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
