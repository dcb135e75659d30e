import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './web-edition';

test('records are ticked in several lists, by keyboard, and printed as one document', async ({
  page,
  open,
}, info) => {
  await open('functions');
  const toggle = page.getByRole('button', { name: /^Sélectionner/ });
  await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /^Cocher/ }).first()).toBeFocused();
  await page.keyboard.press('Space');
  const bar = page.getByRole('region', { name: 'Sélection de notices' });
  await expect(bar.getByRole('status').first()).toHaveText('une notice cochée');
  // Escape leads from the list to what can be done with it.
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status').first()).toHaveText('6 notices cochées');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status').first()).toHaveText('aucune notice cochée');
  await expect(bar.getByRole('link')).toHaveCount(0);
  await page
    .getByRole('checkbox', { name: /^Cocher/ })
    .first()
    .check();

  await open('bodies');
  await page.getByRole('checkbox', { name: 'Cocher « Groupe des 77 »' }).check();
  await expect(bar.getByRole('status').first()).toContainText('2 notices cochées');
  await expect(bar.getByRole('status').first()).toContainText('une hors de cette liste');
  // A record is read, and the ticks are still there on the way back.
  await page.locator('main').getByRole('link', { name: 'Groupe des 77', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Groupe des 77');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Cocher « Groupe des 77 »' })).toBeChecked();

  await bar.getByRole('link', { name: 'Imprimer la sélection' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready', { timeout: 30_000 });
  const path = info.outputPath('selection.pdf');
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  expect(pages.filter((text) => text.trim() !== '').length).toBeGreaterThanOrEqual(2);
  expect(pages[0]).toMatch(/F-\d{3}/);
  expect(pages.join('')).toContain('B-012');
});

test('ticked results of a search go to a dossier and to a file', async ({ page, open }) => {
  await open('search?q=bandung');
  await page.getByRole('button', { name: 'Sélectionner' }).click();
  const boxes = page.getByRole('checkbox', { name: /^Cocher/ });
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  const bar = page.getByRole('region', { name: 'Sélection de notices' });
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: 'Données (JSON)' }).click();
  expect((await download).suggestedFilename()).toBe('Repères Sud-Sud – Sélection.json');
  const text = await readFile(await (await download).path(), 'utf8');
  expect((JSON.parse(text) as { records: unknown[] }).records).toHaveLength(2);

  await bar.getByRole('button', { name: 'Ajouter à un dossier (2)' }).click();
  await page.getByRole('menuitem', { name: 'Nouveau dossier' }).click();
  await expect(bar.getByRole('status').filter({ hasText: '2 notices ajoutées' })).toBeVisible();
  await bar.getByRole('link', { name: 'Voir le dossier' }).click();
  await expect(page.locator('main ol li')).toHaveCount(2);
});
