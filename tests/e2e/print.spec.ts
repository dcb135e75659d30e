import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { readTaggedText } from '../../shared/pdf/tagged-text';
import { expect, test } from './web-edition';

test('prints the sheet of the record on screen, and nothing of the screen', async ({ page, open }, info) => {
  await open('bodies/unossc');
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  await page.getByRole('button', { name: 'Imprimer' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const path = info.outputPath('record.pdf');
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain('B-001');
  expect(text.replace(/\s+/g, ' ')).toContain('Bureau des Nations Unies pour la coopération Sud-Sud');
  expect(text).not.toContain('Marques et notes');
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Page size:.*A4/);
});

test('gives the sheet on either paper, in each language', async ({ page, open }, info) => {
  for (const [lang, paper, size, words] of [
    ['fr', 'A4', /A4/, 'Groupe des 77'],
    ['en', 'Letter', /letter/, 'Group of 77'],
    ['es', 'A4', /A4/, 'Grupo de los 77'],
  ] as const) {
    await page.goto('about:blank');
    await open(`fiche/g77?lang=${lang}&paper=${paper}`).catch(() => undefined);
    await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready');
    const path = info.outputPath(`g77-${lang}.pdf`);
    await writeFile(path, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(size);
    expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain(words);
  }
});

test('sets the pages of a long document with a count, stops when asked, and goes on', async ({
  page,
  open,
}) => {
  test.slow();
  // A slow machine and many fiches: the pages must not be set before they are looked at.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await open('print?kind=milestone&lang=fr&paper=A4');
  const bar = page.getByRole('progressbar', { name: 'Mise en page…' });
  await expect(bar).toBeVisible();
  await expect(page.locator('.setting')).toContainText(/\d+ sur \d+/);
  await page.getByRole('button', { name: 'Interrompre' }).press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'La mise en page a été interrompue' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeDisabled();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.getByRole('button', { name: 'Reprendre la mise en page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready', { timeout: 120_000 });
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeEnabled();
  // Each page says which it is, of how many.
  const pages = page.locator('.paper-frame');
  const count = await pages.count();
  await expect(pages.last()).toContainText(`page ${String(count)} / ${String(count)}`);
});

test('tags the sheet although a dialog stands open above it', async ({ page, open }) => {
  await open('bodies/g77');
  const words = async () => {
    const { text } = await readTaggedText(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    return text;
  };
  // Once the page knows how to divide words, the sheet is as it stays.
  await expect.poll(words).toContain('\u00AD');
  const closed = await words();
  expect(closed).toContain('Groupe des 77');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await words()).toBe(closed);
  await expect(page.locator('#app')).toHaveAttribute('aria-hidden', 'true');
});

test('sets the sheet with whole words where it cannot learn to divide them', async ({ page, open }, info) => {
  info.annotations.push({ type: 'console-errors' });
  await page.route(/\/assets\/fr-[\w-]+\.js$/, (route) => route.abort());
  await open('fiche/unossc?lang=fr&paper=A4');
  await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready');
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('point focal');
  expect(await sheet.textContent()).not.toContain('\u00AD');
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeEnabled();
});
