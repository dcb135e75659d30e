import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fichesCommand } from '../../cli/fiches/fiches-command';
import { openPrinter } from '../../cli/fiches/printer';
import type { Printer } from '../../cli/fiches/printer';
import { CANNOT_PRINT, WHAT_IS_MISSING } from './missing';

const IDS = ['undp', 'argentina', 'g77', 'res-33-134'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-lost-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Ends the whole of Chromium, or what draws its page alone, as a system short of memory does. */
async function kill(page: Page, type: 'browser' | 'renderer'): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const killed = processInfo.filter((one) => one.type === type);
  expect(killed).not.toEqual([]);
  for (const { id } of killed) process.kill(id, 'SIGKILL');
}

/** Runs the command, and ends a part of Chromium while the fiche of Argentina is printed, `times` over. */
async function printWhileKilling(type: 'browser' | 'renderer', times: number) {
  let output = '';
  let errors = '';
  const code = await fichesCommand([...IDS, '--out', folder], {
    output: { write: (text: string) => (output += text) },
    errors: { write: (text: string) => (errors += text) },
    signal: new AbortController().signal,
    prepare: () => Promise.resolve(),
    open: async (): Promise<Printer> => {
      const printer = await openPrinter();
      return {
        get page() {
          return printer.page;
        },
        close: () => printer.close(),
        print: async (path, sheets) => {
          let isDone = false;
          const printing = printer.print(path, sheets).finally(() => (isDone = true));
          const killed = new Set<Page>();
          while (path.includes('/argentina?') && killed.size < times && !isDone) {
            const { page } = printer;
            // At its address, this fiche is being set or drawn.
            if (!killed.has(page) && page.url().includes('/argentina?')) {
              killed.add(page);
              await kill(page, type);
            }
            await wait(5);
          }
          return printing;
        },
      };
    },
  });
  return { code, output, errors };
}

describe.skipIf(CANNOT_PRINT)(`a Chromium lost in the middle of a batch${WHAT_IS_MISSING}`, () => {
  it.each(['browser', 'renderer'] as const)(
    'makes every fiche all the same where the %s is gone once',
    async (type) => {
      const { code, errors, output } = await printWhileKilling(type, 1);
      expect(errors).toBe('');
      expect(code).toBe(0);
      expect(output).toMatch(/4 files of 4/);
      expect(readdirSync(folder)).toHaveLength(4);
    },
  );

  it('names the fiche that cost Chromium twice, makes the others, and leaves nothing in half', async () => {
    const { code, errors, output } = await printWhileKilling('browser', 2);
    expect(code).toBe(1);
    expect(errors).toMatch(/not made:\n {2}P-\d+ Argentine\.pdf: Chromium stopped twice/);
    expect(output).toMatch(/3 files of 4/);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => !/^[^.].*\.pdf$/.test(name))).toEqual([]);
  });
});
