import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import type { Host } from '../../shared/contract/host';
import { emptyPersonalData, type PersonalData, type PersonalStatus } from '../../shared/contract/personal';

/** Rest after the last change before the data is written, in milliseconds. */
const SAVE_DELAY = 400;
const MAX_SEARCHES = 10;

/** What the person must be told of the personal data, until it is dismissed. */
export type PersonalProblem =
  | { readonly kind: Exclude<PersonalStatus, 'ok' | 'new'>; readonly detail: string }
  | { readonly kind: 'unreadable' | 'unsaved'; readonly detail: string };

/** Preferences, bookmarks, notes and recent searches of the person who uses this machine. */
export const usePersonalStore = defineStore('personal', () => {
  const data = ref<PersonalData>(emptyPersonalData());
  const problem = ref<PersonalProblem | null>(null);
  let host: Host | null = null;
  let readOnly = false;
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the data through the host, then writes each change back. Never rejects. */
  async function load(from: Host): Promise<void> {
    try {
      const loaded = await from.loadPersonal();
      data.value = loaded.data;
      readOnly = loaded.status === 'newer';
      if (loaded.status !== 'ok' && loaded.status !== 'new') {
        problem.value = { kind: loaded.status, detail: loaded.keptAs ?? '' };
      }
    } catch (error) {
      problem.value = { kind: 'unreadable', detail: messageOf(error) };
    }
    host = from;
    watch(data, schedule, { deep: true, flush: 'sync' });
  }

  function schedule(): void {
    if (readOnly) return;
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), SAVE_DELAY);
  }

  /** Writes what has changed now; the page calls it when it is about to disappear. */
  async function save(): Promise<void> {
    clearTimeout(timer);
    if (!host || !unsaved) return;
    unsaved = false;
    try {
      await host.savePersonal(data.value);
      if (problem.value?.kind === 'unsaved') problem.value = null;
    } catch (error) {
      unsaved = true;
      problem.value = { kind: 'unsaved', detail: messageOf(error) };
    }
  }

  function dismissProblem(): void {
    problem.value = null;
  }

  function isBookmarked(id: string): boolean {
    return data.value.bookmarks.includes(id);
  }

  function toggleBookmark(id: string): void {
    const others = data.value.bookmarks.filter((one) => one !== id);
    data.value.bookmarks = isBookmarked(id) ? others : [id, ...others];
  }

  /** Writes a note on a record; an empty text removes it. */
  function setNote(id: string, text: string, contentVersion: string): void {
    const others = Object.entries(data.value.notes).filter(([key]) => key !== id);
    const note = { text, updated: new Date().toISOString(), contentVersion };
    data.value.notes = Object.fromEntries(text.trim() === '' ? others : [...others, [id, note]]);
  }

  /** Puts a search first among the recent ones, where the person wants them kept. */
  function rememberSearch(words: string): void {
    const search = words.trim().slice(0, 500);
    if (search === '' || !data.value.preferences.recentSearches) return;
    const others = data.value.searches.filter((one) => one !== search);
    data.value.searches = [search, ...others].slice(0, MAX_SEARCHES);
  }

  function eraseSearch(search: string): void {
    data.value.searches = data.value.searches.filter((one) => one !== search);
  }

  function eraseSearches(): void {
    data.value.searches = [];
  }

  /** Takes all the data of an export in the place of what is here. */
  function replaceAll(imported: PersonalData): void {
    data.value = imported;
  }

  return {
    data,
    problem,
    bookmarks: computed(() => data.value.bookmarks),
    notes: computed(() => data.value.notes),
    searches: computed(() => data.value.searches),
    load,
    save,
    dismissProblem,
    isBookmarked,
    toggleBookmark,
    setNote,
    rememberSearch,
    eraseSearch,
    eraseSearches,
    replaceAll,
  };
});

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
