import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUT } from '../../cli/paths';
import { emptyPersonalData } from '../../shared/contract/personal';
import { checkPdf } from '../../shared/pdf/gate';
import { findChromium } from '../../cli/chromium';
import { state } from './double-state';
import { clickMenu, menuLabels } from './electron-double';
import { launchDouble } from './launch-double';
import type { Running } from './launch-double';

const missing = [
  ...(findChromium() === undefined ? ['a Chromium'] : []),
  ...(existsSync(join(OUT, 'allow-list.json')) ? [] : ['the build (npm run build)']),
];

describe.skipIf(missing.length > 0)(
  `built bundles on the double${missing.length > 0 ? `: no ${missing.join(', no ')}` : ''}`,
  () => {
    let running: Running;
    beforeAll(async () => {
      running = await launchDouble();
    });
    afterAll(() => running.close());

    it('opens a window on the first page, shown once it is drawn, with every guard set', () => {
      expect(running.page.url()).toMatch(/\/index\.html/);
      expect(running.window.shown).toBe(true);
      expect(state.sandboxEnabled).toBe(true);
      expect(state.scheme).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true } });
      expect(state.scheme?.privileges?.bypassCSP).toBeUndefined();
      expect(running.window.options.webPreferences).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        devTools: false,
      });
      expect(state.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
    });

    it('gives the page the bridge and nothing else of the machine', async () => {
      const seen = await running.page.evaluate(() => ({
        bridge: Object.keys(globalThis.reperes),
        node: [
          typeof (globalThis as Record<string, unknown>)['require'],
          typeof (globalThis as Record<string, unknown>)['process'],
        ],
      }));
      expect(seen).toEqual({
        bridge: ['invoke', 'onMenuCommand', 'onPrintProgress'],
        node: ['undefined', 'undefined'],
      });
    });

    it('shows the reference in French, from the database that sql.js opened', async () => {
      await expect
        .poll(() => running.page.locator('main h1').count(), { timeout: 15_000 })
        .toBeGreaterThan(0);
      await running.page.goto(`${running.page.url().split('#')[0] ?? ''}#/`);
      await expect.poll(() => running.page.locator('main').innerText()).toMatch(/Sud-Sud/);
    });

    it('finds a record from the keyboard alone', async () => {
      await running.page.keyboard.press('Control+k');
      await running.page.keyboard.type('cooperation sud-sud');
      await expect
        .poll(() => running.page.getByRole('option').count(), { timeout: 10_000 })
        .toBeGreaterThan(0);
      await running.page.keyboard.press('Escape');
    });

    it('answers who the application is, and refuses a channel or arguments that are not in the map', async () => {
      const info = await running.page.evaluate(() => globalThis.reperes.invoke('app:info'));
      expect(info).toMatchObject({ name: 'Repères Sud-Sud', version: '0.0.0-double', edition: 'desktop' });
      const refusal = await running.page.evaluate(() =>
        globalThis.reperes.invoke('app:set-language', 'de' as 'fr').catch((error: unknown) => String(error)),
      );
      expect(refusal).toBe('Error: Refused: arguments that the channel does not take.');
      const unknown = await running.page.evaluate(() =>
        globalThis.reperes.invoke('shell:open' as 'app:info').catch((error: unknown) => String(error)),
      );
      expect(unknown).toBe('Error: The application has no such channel.');
    });

    it('keeps the personal data', async () => {
      await running.page.evaluate(() => globalThis.reperes.invoke('personal:load'));
      const data = { ...emptyPersonalData(), bookmarks: ['unossc'] };
      await running.page.evaluate((saved) => globalThis.reperes.invoke('personal:save', saved), data);
      const stored: unknown = JSON.parse(await readFile(join(state.userData, 'personal.json'), 'utf8'));
      expect(stored).toEqual(data);
    });

    it('sends a click in the menu to the page, and changes the language of the menu', async () => {
      await running.page.evaluate(() => {
        globalThis.reperes.onMenuCommand(
          (command) => (document.documentElement.dataset['lastCommand'] = command),
        );
      });
      clickMenu('shortcuts');
      await expect.poll(() => running.page.getAttribute('html', 'data-last-command')).toBe('shortcuts');
      await running.page.evaluate(() => globalThis.reperes.invoke('app:set-language', 'es'));
      expect(menuLabels()).toContain('&Archivo');
      await running.page.evaluate(() => globalThis.reperes.invoke('app:set-language', 'fr'));
      expect(menuLabels()).toContain('&Fichier');
    });

    it('saves a tagged PDF of the page where the person chose, and nothing where they cancelled', async () => {
      const save = () =>
        running.page.evaluate(() =>
          globalThis.reperes.invoke('print:pdf', { suggestedName: 'fiche', paper: 'A4' }),
        );
      await running.page.keyboard.press('Escape');
      await running.page.evaluate(() => (location.hash = '/fiche/unossc?lang=fr&paper=A4'));
      await expect
        .poll(() => running.page.getAttribute('html', 'data-fiche'), { timeout: 15_000 })
        .toBe('ready');
      state.savePath = '';
      expect(await save()).toEqual({ outcome: 'cancelled' });
      state.savePath = join(running.folder, 'fiche');
      const path = join(running.folder, 'fiche.pdf');
      expect(await save()).toEqual({ outcome: 'saved', path });
      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/Author: +Repères Sud-Sud/);
      expect(await checkPdf(await readFile(path))).toEqual([]);
      expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toMatch(/\p{L}{4,}/u);
    });

    it('prints a batch through a window that nobody sees, and tells how far it is', async () => {
      state.openPath = running.folder;
      const outcome = await running.page.evaluate(async () => {
        const seen: string[] = [];
        const stop = globalThis.reperes.onPrintProgress(({ done, total, fileName }) => {
          seen.push(`${String(done)}/${String(total)} ${fileName}`);
        });
        const result = await globalThis.reperes.invoke('print:batch', {
          paper: 'Letter',
          files: [
            { path: '/fiche/unossc?lang=fr&paper=Letter', fileName: 'un.pdf' },
            {
              path: '/fiche/unossc?lang=es&paper=Letter',
              fileName: 'deux.pdf',
              about: { subject: 'Prueba' },
            },
          ],
        });
        stop();
        return { result, seen };
      });
      expect(outcome.result).toEqual({ outcome: 'done', folder: running.folder, written: 2, failures: [] });
      expect(outcome.seen).toEqual(['1/2 un.pdf', '2/2 deux.pdf']);
      const info = (name: string) =>
        execFileSync('pdfinfo', [join(running.folder, name)], { encoding: 'utf8' });
      expect(info('un.pdf')).toMatch(/Title: +Bureau des Nations Unies/);
      expect(info('deux.pdf')).toMatch(/Subject: +Prueba/);
      expect(info('deux.pdf')).toMatch(/Page size: +61[12]/);
      await expect.poll(() => state.context?.pages().length).toBe(1);
    });

    it('saves a selection as one file a fiche from its button, with a bar, and as one document', async () => {
      const { page, folder } = running;
      state.openPath = join(folder, 'selection');
      await mkdir(state.openPath);
      await page.evaluate(() => (location.hash = '/print?ids=unossc,undp,g77&lang=fr&paper=A4'));
      const batch = page.getByRole('button', { name: 'Un PDF par fiche… (3)' });
      await batch.click({ timeout: 20_000 });
      await page
        .getByRole('region', { name: 'Enregistrement des fiches' })
        .getByRole('progressbar')
        .waitFor();
      // Another page may be read meanwhile.
      await page.evaluate(() => (location.hash = '/bodies'));
      const made = page.getByRole('status').filter({ hasText: '3 fiches sont enregistrées dans' });
      await made.waitFor({ timeout: 30_000 });
      expect((await readdir(state.openPath)).map((name) => name.slice(0, 5))).toEqual([
        'B-001',
        'B-006',
        'B-012',
      ]);
      await page.getByRole('button', { name: 'Fermer' }).click();
      expect(await made.count()).toBe(0);

      state.savePath = join(folder, 'selection.pdf');
      await page.evaluate(() => (location.hash = '/print?ids=undp,g77&lang=fr&paper=A4'));
      await page.getByRole('button', { name: 'Enregistrer en PDF' }).click({ timeout: 20_000 });
      await page.getByRole('status').filter({ hasText: 'enregistrée' }).waitFor({ timeout: 20_000 });
      const info = execFileSync('pdfinfo', [state.savePath], { encoding: 'utf8' });
      expect(info).toMatch(/Subject: +Programme des Nations Unies pour le développement, Groupe des 77/);
      expect(info).toMatch(/Keywords: +B-006, B-012/);
    });

    it('says that a folder is missing rather than failing without a word', async () => {
      state.savePath = join(running.folder, 'absent', 'notes.json');
      const result = await running.page.evaluate(() =>
        globalThis.reperes.invoke('file:save', { suggestedName: 'notes.json', text: '{}' }),
      );
      expect(result).toMatchObject({ outcome: 'failed', reason: 'other' });
    });

    it('opens a text file, and refuses one that is no text', async () => {
      const open = () =>
        running.page.evaluate(() => globalThis.reperes.invoke('file:open', { extensions: ['json'] }));
      state.openPath = join(running.folder, 'a.json');
      await writeFile(state.openPath, 'Repères');
      expect(await open()).toEqual({ outcome: 'opened', name: 'a.json', text: 'Repères' });
      await writeFile(state.openPath, Buffer.from([0xff, 0xfe]));
      expect(await open()).toMatchObject({ outcome: 'failed', reason: 'unreadable' });
    });

    it('runs no code made from text and no script written into the page', async () => {
      const evaluated = await running.page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'globalThis.intruder = true';
          document.head.append(script);
        } catch {
          // Trusted Types refuse it before the policy does.
        }
        return 'intruder' in globalThis;
      });
      expect(evaluated).toBe(false);
      const policy = await running.page.evaluate(async () =>
        (await fetch('./index.html')).headers.get('content-security-policy'),
      );
      expect(policy).toContain("default-src 'none'");
    });

    it('reaches nothing outside, by fetch, image or frame', async () => {
      const outcome = await running.page.evaluate(async () => {
        const image = new Image();
        image.src = 'https://example.org/a.png';
        const frame = document.createElement('iframe');
        frame.src = 'https://example.org/frame';
        document.body.append(image, frame);
        const fetched = await fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        );
        image.remove();
        frame.remove();
        return fetched;
      });
      expect(outcome).toBe('refused');
      // The policy stops the page first; the guard of the session is the second wall.
      let cancel: boolean | undefined;
      state.beforeRequest?.({ url: 'https://example.org/' }, (response) => (cancel = response.cancel));
      expect(cancel).toBe(true);
    });

    it('stays where it is: no navigation, no second window', async () => {
      const before = running.page.url();
      await running.page.evaluate(() => {
        location.href = 'https://example.org/';
        window.open('https://example.org/popup');
      });
      await expect
        .poll(() => running.window.webContents.refusedWindows)
        .toEqual(['https://example.org/popup']);
      expect(running.page.url()).toBe(before);
      expect(state.context?.pages()).toHaveLength(1);
    });

    it('has no file outside its list', async () => {
      const statuses = await running.page.evaluate(() =>
        Promise.all(
          ['./../main/main.js', './%2e%2e/main/main.js', './allow-list.json'].map(
            async (path) => (await fetch(path)).status,
          ),
        ),
      );
      expect(statuses).toEqual([404, 404, 404]);
    });
  },
);
