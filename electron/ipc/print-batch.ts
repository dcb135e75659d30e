import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BrowserWindow, Dialog } from 'electron';
import type { PrintBatchRequest, PrintBatchResult, PrintProgress } from '../../shared/contract/host';
import { PRINT_PROGRESS_CHANNEL } from '../../shared/contract/ipc';
import { printBatch } from '../../shared/pdf/batch';
import { atomicWrite } from '../disk/atomic-write';
import { failureReason } from '../disk/save-result';
import { printPage } from '../print-page';
import { redact } from '../redact';
import { handle } from './handle';
import { pdfOptions } from './print';

/** What printing a batch needs; tests give their own. */
export interface BatchSurroundings {
  /** Opens the window that is printed from. */
  readonly open: () => Promise<BrowserWindow>;
  readonly write?: typeof atomicWrite;
  readonly onProgress: (progress: PrintProgress) => void;
}

/** Prints a batch into `folder` through one unseen window, which is opened again only after a crash. */
export async function printToFolder(
  { files, paper }: PrintBatchRequest,
  folder: string,
  { open, write = atomicWrite, onProgress }: BatchSurroundings,
  signal: AbortSignal,
): Promise<PrintBatchResult> {
  const start = performance.now();
  const failures: Extract<PrintBatchResult, { outcome: 'done' | 'stopped' }>['failures'] = [];
  let done = 0;
  let window: BrowserWindow | undefined;
  const close = () => {
    if (window?.isDestroyed() === false) window.destroy();
    window = undefined;
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    const { written, cancelled } = await printBatch(
      files,
      {
        print: async ({ path }) => {
          window ??= await open();
          try {
            return await printPage(window, path, pdfOptions(paper));
          } catch (error) {
            close();
            throw error;
          }
        },
        write: (fileName, bytes) => write(join(folder, fileName), bytes),
        onFile: (fileName, error) => {
          done++;
          if (error !== undefined) {
            const detail = redact(error instanceof Error ? error.message : String(error));
            failures.push({ fileName, reason: failureReason(error), detail });
          }
          const secondsLeft = ((performance.now() - start) / done / 1000) * (files.length - done);
          onProgress({ done, total: files.length, fileName, secondsLeft });
        },
        isFinal: (error) => ['disk-full', 'read-only'].includes(failureReason(error)),
      },
      signal,
    );
    const isWhole = !cancelled && written + failures.length === files.length;
    return { outcome: isWhole ? 'done' : 'stopped', folder, written, failures };
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

/** Prints many fiches to a folder that the person picks, one batch at a time, and stops it when asked. */
export function setupPrintBatchChannels(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  documents: () => string,
  open: () => Promise<BrowserWindow>,
): void {
  let running: AbortController | undefined;
  handle('print:batch', async (window, request) => {
    if (running !== undefined) return { outcome: 'busy' };
    const stop = (running = new AbortController());
    const abort = () => {
      stop.abort();
    };
    window.once('closed', abort);
    try {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: documents(),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (canceled || folder === undefined) return { outcome: 'cancelled' };
      const onProgress = (progress: PrintProgress) => {
        if (!window.isDestroyed()) window.webContents.send(PRINT_PROGRESS_CHANNEL, progress);
      };
      return await printToFolder(request, folder, { open, onProgress }, stop.signal);
    } finally {
      window.off('closed', abort);
      running = undefined;
    }
  });
  handle('print:cancel', () => {
    running?.abort();
  });
}
