import { ref, watch, type Ref } from 'vue';
import { useReadyMark } from './use-fiche-print';

/** How far the document of a page is set: its buttons and the mark of printers follow it. */
export interface DocumentPage {
  readonly isSet: Ref<boolean>;
  readonly busy: () => void;
  readonly ready: () => void;
}

/** Follows the document of a page; while `isLoading`, what is shown is old and must not be printed. */
export function useDocumentPage(isLoading: () => boolean): DocumentPage {
  const mark = useReadyMark();
  const isSet = ref(false);

  function busy(): void {
    isSet.value = false;
    mark.busy();
  }
  function ready(): void {
    if (isLoading()) return;
    isSet.value = true;
    mark.ready();
  }
  watch(
    isLoading,
    (loading) => {
      if (loading) busy();
    },
    { flush: 'sync' },
  );
  return { isSet, busy, ready };
}
