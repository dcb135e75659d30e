import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startWebEdition } from '../../cli/web-server';

interface Worker {
  /** Address of the web edition that this worker serves. */
  edition: string;
}

interface Fixtures {
  /** Opens an address of the application, such as `bodies/unossc`, and waits until its title is there. */
  open: (path: string) => Promise<void>;
}

/** Requests of the page that would have left this machine. Such a request fails the test. */
function guardNetwork(page: Page, edition: string): string[] {
  const strays: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(edition) && !/^(?:data|blob|about):/.test(url)) strays.push(url);
  });
  return strays;
}

/** Playwright's test on the web edition: no request to another origin, no error in the page's console. */
export const test = base.extend<Fixtures, Worker>({
  edition: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    async ({}, use) => {
      const edition = await startWebEdition();
      await use(edition.url);
      await edition.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, edition }, use, info) => {
    const strays = guardNetwork(page, edition);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(page);
    expect(strays, 'requests to another origin').toEqual([]);
    const expected = info.annotations.some(({ type }) => type === 'console-errors');
    if (!expected) expect(errors, 'errors in the console').toEqual([]);
  },
  open: async ({ page, edition }, use) => {
    await use(async (path) => {
      await page.goto(`${edition}#/${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    });
  },
});

export { expect };
