import { storeToRefs } from 'pinia';
import { computed, type ComputedRef } from 'vue';
import { useReferenceStore } from '../stores/reference';
import { today, type Imprint } from './running-texts';

/** The content's version and the day, for the margins of printed pages; null until the reference is open. */
export function useImprint(): ComputedRef<Imprint | null> {
  const { state } = storeToRefs(useReferenceStore());
  const printedOn = today();
  return computed(() => (state.value.is === 'ready' ? { manifest: state.value.manifest, printedOn } : null));
}
