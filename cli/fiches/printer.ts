import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findChromium } from '../chromium';
import { startWebEdition } from '../web-server';

/** Longest wait for a page to be ready to print, and what each further sheet adds, in milliseconds. */
const READY_TIMEOUT = 60_000;
const READY_TIMEOUT_PER_SHEET = 5_000;

/** Longest wait for a page that failed to say that it still lives, in milliseconds. */
const ANSWER_TIMEOUT = 5_000;
/** How often a fiche is printed again because Chromium crashed, or was stopped for want of memory. */
const MOST_LOSSES = 1;
const LOST = 'Chromium stopped twice while it printed this; close other programs, then print it again';

/** Prints pages of the built application through one page of Chromium, opened again only where it is lost. */
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
    let opened = await openPage(executablePath, edition.url);
    return {
      get page() {
        return opened.page;
      },
      print: async (path, sheets = 1) => {
        const timeout = READY_TIMEOUT + (sheets - 1) * READY_TIMEOUT_PER_SHEET;
        for (let losses = 0; ; losses++) {
          const { page, lost } = opened;
          try {
            return await Promise.race([printPath(page, path, timeout), lost]);
          } catch (error) {
            if (await answers(opened)) throw error;
            await opened.browser.close();
            opened = await openPage(executablePath, edition.url);
            if (losses === MOST_LOSSES) throw new Error(LOST, { cause: error });
          }
        }
      },
      close: async () => {
        await opened.browser.close();
        await edition.close();
      },
    };
  } catch (error) {
    await edition.close();
    throw error;
  }
}

/** A page of the application in a Chromium of its own. */
interface OpenedPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Rejects once the page or its Chromium is gone, which not every call to the page tells. */
  readonly lost: Promise<never>;
}

async function openPage(executablePath: string, url: string): Promise<OpenedPage> {
  const browser = await chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Ctrl+C is ours: the file being written is finished or never begun.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const page = await browser.newPage();
    const lost = new Promise<never>((_resolve, reject) => {
      const tell = () => {
        reject(new Error('Chromium is gone'));
      };
      page.once('crash', tell);
      page.once('close', tell);
      browser.once('disconnected', tell);
    });
    // It is raced by each print; between two prints nobody waits for it.
    lost.catch(() => undefined);
    await page.goto(url);
    return { browser, page, lost };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Whether the page still answers: a crash may be told after the failure that it causes. */
function answers({ page, lost }: OpenedPage): Promise<boolean> {
  const question = page.evaluate(() => true).catch(() => false);
  const patience = wait(ANSWER_TIMEOUT, false, { ref: false });
  return Promise.race([question, lost, patience]).catch(() => false);
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
