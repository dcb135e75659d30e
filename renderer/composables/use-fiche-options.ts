import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { readFicheOptions, writeFicheOptions, type FicheOptions } from '../../shared/print/options';
import { readSubject, writeSubject } from '../../shared/print/subject';
import { usePreferencesStore } from '../stores/preferences';

/** The print options that the address holds, and the way to change them. */
export function useFicheOptions(): {
  readonly options: ComputedRef<FicheOptions>;
  readonly change: (options: FicheOptions) => void;
} {
  const route = useRoute();
  const router = useRouter();
  const preferences = usePreferencesStore();

  const options = computed(() =>
    readFicheOptions(route.query, { lang: preferences.language, paper: preferences.paper }),
  );
  function change(next: FicheOptions): void {
    void router.replace({ query: { ...writeSubject(readSubject(route.query)), ...writeFicheOptions(next) } });
  }
  return { options, change };
}
