import { storeToRefs } from 'pinia';
import { computed, type ComputedRef } from 'vue';
import { useReferenceStore } from '../stores/reference';

/** Version of the content of the reference; empty until it is open. */
export function useContentVersion(): ComputedRef<string> {
  const { state } = storeToRefs(useReferenceStore());
  return computed(() => (state.value.is === 'ready' ? state.value.manifest.contentVersion : ''));
}
