import { ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Paper } from '../../shared/contract/host';
import type { PdfAbout } from '../../shared/pdf/about';
import { useHost } from '../host/host';
import { useMenuCommands } from './use-menu-commands';

/** Printing what the page shows, from its buttons and from the menu. */
export interface PrintActs {
  readonly canSavePdf: boolean;
  /** How the last saving went, as a sentence; empty before the first. */
  readonly message: Ref<string>;
  readonly print: () => void;
  readonly savePdf: () => Promise<void>;
}

/** A document that can be printed or saved. */
export interface PrintedDocument {
  /** Name for its file, such as `safeFileName` gives. */
  readonly fileName: string;
  readonly paper: Paper;
  readonly about: PdfAbout;
}

/** `document` says what would be saved, or null while there is nothing to print. */
export function usePrintActs(document: () => PrintedDocument | null): PrintActs {
  const { t } = useI18n();
  const host = useHost();
  const message = ref('');

  function print(): void {
    if (document()) void host.print();
  }
  async function savePdf(): Promise<void> {
    const own = document();
    if (!own || !host.capabilities.savePdf) return;
    const { fileName: suggestedName, paper, about } = own;
    const result = await host.savePdf({ suggestedName, paper, about });
    if (result.outcome === 'saved') message.value = t('record.saved', { path: result.path });
    if (result.outcome === 'failed') message.value = t(`record.saveFailed.${result.reason}`);
  }
  useMenuCommands({ print, 'save-pdf': () => void savePdf() });

  return { canSavePdf: host.capabilities.savePdf, message, print, savePdf };
}
