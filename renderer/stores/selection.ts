import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

/** The records that the person ticks in lists and results, kept from one list to the next until the application closes. */
export const useSelectionStore = defineStore('selection', () => {
  /** Whether the lists show their tick boxes. */
  const isOn = ref(false);
  /** In the order in which they were ticked. */
  const ids = shallowRef<readonly string[]>([]);
  const ticked = computed(() => new Set(ids.value));

  function has(id: string): boolean {
    return ticked.value.has(id);
  }

  function toggle(id: string): void {
    ids.value = has(id) ? ids.value.filter((one) => one !== id) : [...ids.value, id];
  }

  /** Ticks these too. */
  function add(more: readonly string[]): void {
    ids.value = [...new Set([...ids.value, ...more])];
  }

  function clear(): void {
    ids.value = [];
  }

  return { isOn, ids, has, toggle, add, clear };
});
