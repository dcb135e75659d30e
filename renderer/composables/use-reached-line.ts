import { computed, ref, type ComputedRef } from 'vue';

/** The line of a list that the arrows have reached, while the focus stays in the field above. */
export interface ReachedLine<T> {
  /** Its place; -1 for none. */
  readonly place: ComputedRef<number>;
  readonly line: ComputedRef<T | undefined>;
  /** Goes down or up; from nowhere, to the first line or the last. */
  readonly move: (step: 1 | -1) => void;
  readonly reach: (place: number) => void;
}

/** Moves through lines by the keyboard. A line that goes away is no longer reached. */
export function useReachedLine<T>(lines: () => readonly T[]): ReachedLine<T> {
  const reached = ref(-1);
  const place = computed(() => (reached.value < lines().length ? reached.value : -1));

  function move(step: 1 | -1): void {
    const last = lines().length - 1;
    if (place.value < 0) reached.value = step > 0 ? 0 : last;
    else reached.value = Math.min(Math.max(place.value + step, 0), last);
  }

  return {
    place,
    line: computed(() => lines()[place.value]),
    move,
    reach: (to) => {
      reached.value = to;
    },
  };
}
