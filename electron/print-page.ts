import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import { START_URL } from './origin';

/** Longest wait for a page to say that it is ready to be printed, in milliseconds. */
const READY_TIMEOUT_MS = 60_000;

/** In the page: waits for the mark of a sheet that is ready, or for the message of one that failed. */
const WAIT_FOR_MARK = `new Promise((resolve) => {
  const look = () => {
    const alert = document.querySelector('main [role="alert"]');
    if (document.documentElement.dataset.fiche === 'ready') resolve('');
    else if (alert) resolve(alert.textContent.replace(/\\s+/g, ' ').trim());
    else setTimeout(look, 10);
  };
  look();
})`;

/** In the page: takes the mark of the sheet before away. */
const FORGET_MARK = 'void delete document.documentElement.dataset.fiche';

type Printing = Pick<BrowserWindow, 'loadURL' | 'webContents'>;

/**
 * Takes the page of `window` to an address of the application, such as `/fiche/unossc?lang=fr`,
 * without loading it again, and prints it once it is ready. Rejects with a sentence where the sheet
 * fails, is not ready in time, or the page crashes.
 */
export async function printPage(window: Printing, path: string, options: PrintToPDFOptions): Promise<Buffer> {
  const { webContents } = window;
  let crashed: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const trouble = new Promise<never>((_resolve, reject) => {
    crashed = () => {
      reject(new Error('The page that is printed has crashed.'));
    };
    webContents.once('render-process-gone', crashed);
    timer = setTimeout(() => {
      reject(new Error('The page was not ready to be printed in time.'));
    }, READY_TIMEOUT_MS);
  });
  try {
    const work = (async () => {
      await webContents.executeJavaScript(FORGET_MARK);
      // Only the fragment changes: the page stays, with its database open.
      await window.loadURL(`${START_URL}#${path}`);
      const failure = String(await webContents.executeJavaScript(WAIT_FOR_MARK));
      if (failure !== '') throw new Error(failure);
      return webContents.printToPDF(options);
    })();
    return await Promise.race([work, trouble]);
  } finally {
    clearTimeout(timer);
    if (crashed) webContents.off('render-process-gone', crashed);
  }
}
