import { onBeforeUnmount } from 'vue';
import type { Paper } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';
import { aboutFiche } from '../../shared/pdf/about-fiche';
import type { RecordView } from '../../shared/reference/types';
import { safeFileName } from '../../shared/text/file-name';
import type { PrintedDocument } from './use-print-acts';
import { usePrinting } from './use-printing';

/** Title of the printed fiche, also its document title and the base of its file name. */
export function ficheTitle(view: Pick<RecordView, 'title' | 'ref'>): string {
  return `${view.title} (${view.ref})`;
}

/** A file name that every system takes: `B-001 Bureau des Nations Unies….pdf`. */
export function ficheFileName(view: Pick<RecordView, 'shortTitle' | 'ref'>): string {
  return safeFileName(`${view.ref} ${view.shortTitle}`, 'pdf');
}

/** The fiche of a record as a document to print or to save. */
export function ficheDocument(view: RecordView, paper: Paper): PrintedDocument {
  return { fileName: ficheFileName(view), paper, about: aboutFiche(view) };
}

/** While the calling page shows a printed document, gives the window its title and language during printing. */
export function usePrintIdentity(
  identity: () => { readonly title: string; readonly lang: Lang } | null,
): void {
  const root = document.documentElement;
  let before: { title: string; lang: string } | null = null;

  function enter(): void {
    const own = identity();
    if (!own || before) return;
    before = { title: document.title, lang: root.lang };
    document.title = own.title;
    root.lang = own.lang;
  }
  function leave(): void {
    if (before) [document.title, root.lang] = [before.title, before.lang];
    before = null;
  }

  usePrinting(enter, leave);
}

/** The mark that printers wait for: `<html data-fiche="ready">` once data, fonts and layout are final. */
export function useReadyMark(): { readonly ready: () => void; readonly busy: () => void } {
  const { dataset } = document.documentElement;
  const busy = (): void => {
    delete dataset['fiche'];
  };
  onBeforeUnmount(busy);
  return {
    ready: () => {
      dataset['fiche'] = 'ready';
    },
    busy,
  };
}
