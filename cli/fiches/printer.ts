import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findChromium } from '../chromium';
import { startWebEdition } from '../web-server';

/** Longest wait for a page to be ready to print, and what each further sheet adds, in milliseconds. */
const READY_TIMEOUT = 60_000;
const READY_TIMEOUT_PER_SHEET = 5_000;

/** Prints pages of the built application through one page of Chromium, which is never loaded again. */
export interface Printer {
  /**
   * Goes to an address of the application, such as `/fiche/unossc?lang=fr&paper=A4`, and prints it as a
   * tagged PDF once it says that it is ready; `sheets` tells how many it sets. Rejects with a sentence where it does not come to that.
   */
  print(path: string, sheets?: number): Promise<Uint8Array>;
  /** The page, for those who look at more than its printing. */
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts the web edition on the loopback address and a Chromium on it. Rejects where there is no Chromium. */
export async function openPrinter(executablePath: string | null = findChromium() ?? null): Promise<Printer> {
  if (executablePath === null) {
    throw new Error(
      'no Chromium was found on this machine; install one (Debian: apt-get install chromium) or run npx playwright install chromium',
    );
  }
  const edition = await startWebEdition();
  try {
    const browser = await chromium.launch({
      executablePath,
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      // Ctrl+C is ours: the file being written is finished or never begun.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const page = await browser.newPage();
    await page.goto(edition.url);
    return {
      page,
      print: (path, sheets = 1) =>
        printPath(page, path, READY_TIMEOUT + (sheets - 1) * READY_TIMEOUT_PER_SHEET),
      close: async () => {
        await browser.close();
        await edition.close();
      },
    };
  } catch (error) {
    await edition.close();
    throw error;
  }
}

async function printPath(page: Page, path: string, timeout: number): Promise<Uint8Array> {
  await page.evaluate((wanted) => {
    if (location.hash === `#${wanted}`) return;
    delete document.documentElement.dataset['fiche'];
    location.hash = wanted;
  }, path);
  const outcome = await page.waitForFunction(
    () => {
      if (document.documentElement.dataset['fiche'] === 'ready') return 'ready';
      return document.querySelector('main [role="alert"]')?.textContent;
    },
    undefined,
    { timeout },
  );
  const said = await outcome.jsonValue();
  if (said !== 'ready') throw new Error(String(said).replace(/\s+/g, ' ').trim());
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
