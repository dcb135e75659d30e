import { ref, shallowRef, watchEffect, type Ref, type ShallowRef } from 'vue';
import { ABANDONED } from '../worker/abandoned';
import { countPending } from './pending-answers';

/** An answer as a page shows it. While a newer one is awaited, `value` is the one before. */
export interface Answer<T> {
  readonly value: Readonly<ShallowRef<T | undefined>>;
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>;
  /** Why the newest question failed. */
  readonly error: Readonly<Ref<string | null>>;
  /** Asks again. */
  readonly retry: () => void;
}

/**
 * Asks, and asks again whenever something reactive that `ask` reads before it first waits has
 * changed. An answer that comes after a newer question was asked is dropped; the signal that `ask`
 * gets is aborted then, so that the question can be abandoned too.
 */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const value = shallowRef<T>();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const error = ref<string | null>(null);
  const attempt = ref(0);
  let newest = 0;

  watchEffect((onCleanup) => {
    void attempt.value;
    const mine = ++newest;
    state.value = 'loading';
    error.value = null;
    const abandon = new AbortController();
    onCleanup(() => {
      abandon.abort(ABANDONED);
    });
    const shown = ask(abandon.signal).then(
      (answer) => {
        if (mine !== newest) return;
        value.value = answer;
        state.value = 'ready';
      },
      (reason: unknown) => {
        if (mine !== newest) return;
        error.value = reason instanceof Error ? reason.message : String(reason);
        state.value = 'failed';
      },
    );
    void countPending(shown);
  });

  return { value, state, error, retry: () => attempt.value++ };
}
