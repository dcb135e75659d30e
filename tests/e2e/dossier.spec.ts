import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { readOutline } from '../../shared/pdf/outline';
import { expect, test } from './web-edition';

/** Adds the record on screen to a dossier, through the menu. */
async function addTo(page: Page, dossier: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter à un dossier' }).click();
  await page.getByRole('menuitem', { name: dossier }).click();
  await expect(page.getByRole('status').filter({ hasText: `Ajouté à « ${dossier} ».` })).toBeVisible();
}

/** The parts of the dossier on screen, in their order, once there are as many as `count`. */
async function parts(page: Page, count: number): Promise<string[]> {
  const names = page.locator('main ol li .what');
  await expect(names).toHaveCount(count);
  return names.allInnerTexts();
}

test('a dossier is made, ordered by keyboard, given a cover, previewed and printed', async ({
  page,
  open,
}, info) => {
  await open('dossiers');
  await page.getByLabel('Nom du nouveau dossier').fill('Mission à Nairobi');
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mission à Nairobi');
  for (const path of ['bodies/g77', 'bodies/undp', 'terms/tcdc']) {
    await open(path);
    await addTo(page, 'Mission à Nairobi');
  }
  await page.getByRole('link', { name: 'Voir le dossier' }).click();
  const [first = ''] = await parts(page, 3);

  await page
    .getByRole('button', { name: /^Descendre/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'place 3 sur 3' })).toBeVisible();
  expect((await parts(page, 3))[2]).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Descendre/);

  await page
    .getByLabel(/^Annotation sur/)
    .first()
    .fill('À lire avant la réunion de mardi.');
  await page
    .getByRole('button', { name: /^Retirer/ })
    .nth(1)
    .click();
  await expect(page.locator('main ol li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.locator('main ol li')).toHaveCount(3);

  await page.getByRole('button', { name: 'Ajouter un autre document' }).click();
  await page.getByRole('menuitem', { name: 'Chronologie' }).click();
  await page.getByLabel('Bureau ou service').fill('Cabinet du Ministre');
  await page.getByLabel('Date').fill('2026-11-25');
  await page.getByLabel('Objet').fill('Préparer la visite.');

  const logo = page.locator('input[type=file]');
  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') });
  await expect(page.getByRole('alert').filter({ hasText: 'ni un PNG ni un SVG' })).toBeVisible();
  await logo.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'script' })).toBeVisible();
  const png = PNG.sync.write(new PNG({ width: 60, height: 30, colorType: 2 }));
  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png });
  await expect(page.getByRole('img', { name: 'Logo choisi' })).toBeVisible();

  await page.getByRole('link', { name: 'Aperçu et impression' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready', { timeout: 30_000 });
  const contents = page.locator('.dossier-contents li');
  await expect(contents).toHaveCount(4);
  const path = info.outputPath('dossier.pdf');
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));

  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  expect(pages[0]).toContain('Mission à Nairobi');
  expect(pages[0]).toContain('Cabinet du Ministre');
  expect(pages[0]).toContain('25 novembre 2026');
  expect(pages[1]).toContain('Table des matières');
  expect(pages[2]).toContain('À lire avant la réunion de mardi.');
  // Each line of the table of contents leads to the page on which its title stands.
  for (const line of await contents.all()) {
    const number = Number(await line.locator('.page').innerText());
    const title = (await line.locator('.name').innerText()).slice(0, 20).trim();
    expect(pages[number - 1]?.replace(/\s+/g, ' ')).toContain(title);
  }
  const doc = await PDFDocument.load(await readFile(path));
  const tops = readOutline(doc).filter(({ depth }) => depth === 1);
  expect(tops).toHaveLength(6);
});

test('a dossier goes to a file and comes back; a damaged or foreign one is refused', async ({
  page,
  open,
}) => {
  await open('bodies/g77');
  await page.getByRole('button', { name: 'Ajouter à un dossier' }).click();
  await page.getByRole('menuitem', { name: 'Nouveau dossier' }).click();
  await page.getByRole('link', { name: 'Voir le dossier' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier…' }).click();
  const saved = await (await download).path();
  const text = await readFile(saved, 'utf8');
  expect((await download).suggestedFilename()).toBe('Nouveau dossier.dossier.json');

  await open('dossiers');
  const openText = async (name: string, content: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ouvrir un fichier de dossier…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  const status = page.getByRole('status');
  await openText('coupé.json', text.slice(0, 200));
  await expect(status.filter({ hasText: 'coupé.json est abîmé ou incomplet' })).toBeVisible();
  await openText('autre.json', '{"a":1}');
  await expect(status.filter({ hasText: 'n’est pas un dossier' })).toBeVisible();
  await openText('futur.json', text.replace('"version": 1', '"version": 9'));
  await expect(status.filter({ hasText: 'version plus récente' })).toBeVisible();
  await expect(page.locator('main ul li')).toHaveCount(1);

  await openText('bon.json', text.replace('"g77"', '"inconnu-ici"').replace('Nouveau dossier', 'Reçu'));
  await expect(page.locator('main ul li')).toHaveCount(2);
  // The same file once more is a dossier of its own, under a name of its own.
  await openText('bon.json', text.replace('Nouveau dossier', 'Reçu'));
  await expect(status.filter({ hasText: '« Reçu 2 » est ouvert' })).toBeVisible();
  await expect(page.locator('main ul li')).toHaveCount(3);
  await page.getByRole('link', { name: 'Reçu', exact: true }).click();
  await expect(page.locator('main ol')).toContainText('Notice absente de ce contenu : inconnu-ici');

  await page.reload();
  await expect(page.locator('main ol')).toContainText('inconnu-ici');
});

test('a part is dragged to another place by its handle', async ({ page, open }) => {
  await open('functions');
  await page.getByRole('button', { name: /^Ajouter à un dossier/ }).click();
  await page.getByRole('menuitem', { name: 'Nouveau dossier' }).click();
  await page.getByRole('link', { name: 'Voir le dossier' }).click();
  const [first = '', second = ''] = await parts(page, 6);
  const handles = page.locator('main ol .handle');
  await handles.first().dragTo(handles.nth(2), { targetPosition: { x: 10, y: 30 } });
  await expect(page.getByRole('status').filter({ hasText: 'place 3 sur 6' })).toBeVisible();
  const after = await parts(page, 6);
  expect([after[0], after[2]]).toEqual([second, first]);
});

test('a citation, a record and a list are taken away', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await open('bodies/unossc');
  await page.getByRole('button', { name: 'Copier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Citation (BibTeX)' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copié dans le presse-papiers' })).toBeVisible();
  expect(await clipboard()).toContain('@misc{reperes-unossc,');
  await page.getByRole('button', { name: 'Citer la source 1', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Citation (RIS)' }).click();
  await expect.poll(clipboard).toMatch(/^TY {2}- /);

  await open('bodies');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: 'Tableau (CSV)' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table.startsWith('\uFEFFRéférence;Type;')).toBe(true);
  expect(table).toContain('Bureau des Nations Unies pour la coopération Sud-Sud');
});
