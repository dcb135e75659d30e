import { defineStore } from 'pinia';
import { computed, type WritableComputedRef } from 'vue';
import type { Preferences } from '../../shared/contract/personal';
import { usePersonalStore } from './personal';

/** The preferences, each to be read and written; they are kept with the personal data. */
export const usePreferencesStore = defineStore('preferences', () => {
  const personal = usePersonalStore();

  function preference<K extends keyof Preferences>(key: K): WritableComputedRef<Preferences[K]> {
    return computed({
      get: () => personal.data.preferences[key],
      set: (value) => {
        personal.data.preferences[key] = value;
      },
    });
  }

  return {
    language: preference('language'),
    theme: preference('theme'),
    textSize: preference('textSize'),
    paper: preference('paper'),
    recentSearches: preference('recentSearches'),
  };
});
