import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../cli/electron-binary';
import { OUT, ROOT } from '../../cli/paths';
import { hasDisplay } from '../../cli/open-browser';

const missing = [
  ...(findElectron() === undefined ? ['Electron (npx install-electron)'] : []),
  ...(hasDisplay() ? [] : ['screen']),
  ...(existsSync(join(OUT, 'allow-list.json')) ? [] : ['build (npm run build)']),
];

describe.skipIf(missing.length > 0)(
  `the application in Electron${missing.map((name) => `: no ${name}`).join('')}`,
  () => {
    let application: ElectronApplication;
    let page: Page;
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reperes-electron-'));
      const args = [ROOT, `--user-data-dir=${join(folder, 'user-data')}`];
      // Electron refuses its sandbox to root; only a test may do without it.
      if (process.getuid?.() === 0) args.push('--no-sandbox');
      application = await _electron.launch({ executablePath: findElectron(), args, timeout: 30_000 });
      page = await application.firstWindow();
      await page.locator('main h1').first().waitFor();
    });
    afterAll(async () => {
      await application.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('shows the first page from app://, without Node in it', async () => {
      expect(page.url()).toMatch(/^app:\/\/reperes\/index\.html/);
      const seen = await page.evaluate(() => [
        typeof (globalThis as Record<string, unknown>)['require'],
        location.origin,
      ]);
      expect(seen).toEqual(['undefined', 'app://reperes']);
    });

    it('has the settings of the window that were asked for', async () => {
      const preferences = await application.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as
          { getLastWebPreferences?: () => Record<string, unknown> } | undefined;
        return contents?.getLastWebPreferences?.();
      });
      expect(preferences).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
      });
    });

    it.each(['https://example.org/', 'file:///etc/passwd', 'app://other/', 'app://reperes/../main/main.js'])(
      'does not give %s',
      async (url) => {
        const outcome = await page.evaluate(
          (target) =>
            fetch(target).then(
              ({ ok }) => ok,
              () => false,
            ),
          url,
        );
        expect(outcome).toBe(false);
      },
    );

    it('refuses navigation, windows and permissions', async () => {
      const before = page.url();
      const permission = await page.evaluate(async () => {
        window.open('https://example.org/');
        location.href = 'https://example.org/';
        return (await navigator.permissions.query({ name: 'geolocation' })).state;
      });
      expect(permission).toBe('denied');
      expect(page.url()).toBe(before);
      expect(application.windows()).toHaveLength(1);
    });

    it('saves a tagged PDF at the place chosen', async () => {
      const path = join(folder, 'fiche.pdf');
      await application.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
      const result = await page.evaluate(() =>
        globalThis.reperes.invoke('print:pdf', { suggestedName: 'fiche', paper: 'A4' }),
      );
      expect(result).toEqual({ outcome: 'saved', path });
      expect(await readFile(path, 'latin1')).toContain('/StructTreeRoot');
    });
  },
);
