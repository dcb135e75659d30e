import { ref, shallowRef, watchEffect, type Ref, type ShallowRef } from 'vue';
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
 * changed. An answer that comes after a newer question was asked is dropped.
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const value = shallowRef<T>();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const error = ref<string | null>(null);
  const attempt = ref(0);
  let newest = 0;

  watchEffect(() => {
    void attempt.value;
    const mine = ++newest;
    state.value = 'loading';
    error.value = null;
    const shown = ask().then(
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
