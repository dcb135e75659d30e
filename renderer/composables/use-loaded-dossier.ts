import { computed, onBeforeUnmount, ref, type Ref } from 'vue';
import { recordIds, type Dossier } from '../../shared/dossier/dossier';
import { loadDossier, type LoadedDossier } from './load-dossier';
import { useAnswer, type Answer } from './use-answer';
import { useReference } from './use-reference';

/** What a dossier prints, read with progress. */
export interface DossierLoading extends Answer<LoadedDossier | null> {
  /** Records read so far, and all of them. */
  readonly done: Ref<number>;
  readonly total: Readonly<Ref<number>>;
  readonly stop: () => void;
  /** True where the person stopped the newest reading. */
  readonly stopped: Readonly<Ref<boolean>>;
}

/** Reads the records of a dossier again whenever they, their order or their languages change. */
export function useLoadedDossier(dossier: () => Dossier | undefined): DossierLoading {
  const { ask } = useReference();
  const done = ref(0);
  const stopped = ref(false);
  let running = new AbortController();

  const wanted = computed(() => {
    const one = dossier();
    return one ? JSON.stringify([one.items, one.options.lang, one.options.second]) : '';
  });
  const total = computed(() => recordIds({ items: dossier()?.items ?? [] }).length);

  const answer = useAnswer(async () => {
    const one = wanted.value === '' ? undefined : dossier();
    running.abort();
    running = new AbortController();
    done.value = 0;
    stopped.value = false;
    if (!one) return null;
    return loadDossier(ask, one, { onProgress: (count) => (done.value = count), signal: running.signal });
  });
  function stop(): void {
    stopped.value = true;
    running.abort();
  }
  onBeforeUnmount(() => {
    running.abort();
  });
  return { ...answer, done, total, stop, stopped };
}
