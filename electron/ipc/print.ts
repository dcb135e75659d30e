import { join } from 'node:path';
import type { BrowserWindow, PrintToPDFOptions, SaveDialogOptions } from 'electron';
import type { Paper, SaveResult } from '../../shared/contract/host';
import { finishPdf } from '../../shared/pdf/finish';
import { saveTo } from '../disk/save-result';
import type { SaveDialog } from './file';
import { withExtension } from './file';
import { handle } from './handle';

/** How a fiche becomes a PDF: with the page's own sheet, tags and outline, so that it can be read aloud. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/** Prints what the window shows, through the dialog of the system; to cancel is no error. */
export function printWindow(window: Pick<BrowserWindow, 'webContents'>): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success || /cancell?ed/i.test(reason)) resolve();
      else reject(new Error(`The page could not be printed: ${reason}.`));
    });
  });
}

/** Prints on paper, and to a PDF at a place that the person picks. */
export function setupPrintChannels(dialog: SaveDialog, folder: () => string): void {
  handle('print:paper', (window) => printWindow(window));
  handle('print:pdf', async (window, { suggestedName, paper, about }): Promise<SaveResult> => {
    const options: SaveDialogOptions = {
      defaultPath: join(folder(), withExtension(suggestedName, 'pdf')),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    if (canceled || filePath === '') return { outcome: 'cancelled' };
    return saveTo(withExtension(filePath, 'pdf'), async () => {
      const printed = await window.webContents.printToPDF(pdfOptions(paper));
      return (await finishPdf(printed, about ?? {})).bytes;
    });
  });
}
