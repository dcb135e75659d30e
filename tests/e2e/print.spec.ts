import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
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
