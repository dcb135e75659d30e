import { expect, test } from './web-edition';

const TITLES = {
  en: 'United Nations Office for South-South Cooperation',
  es: 'Oficina de las Naciones Unidas para la Cooperación Sur-Sur',
  fr: 'Bureau des Nations Unies pour la coopération Sud-Sud',
};

test('changes the language of the page without loading it again, and keeps it', async ({ page, open }) => {
  await open('bodies/unossc');
  await page.evaluate(() => (document.documentElement.dataset['sameDocument'] = 'yes'));
  for (const lang of ['en', 'es', 'fr', 'en'] as const) {
    await page.getByRole('banner').getByText(lang.toUpperCase(), { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLES[lang]);
    await expect(page).toHaveTitle(new RegExp(TITLES[lang]));
  }
  await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLES.en);
});

test('keeps the theme and the size of the text', async ({ page, open }) => {
  await open('settings');
  await page.getByRole('radio', { name: 'Sombre' }).click();
  await page.getByRole('radio', { name: '150' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '150' })).toBeChecked();
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const channels = (dark.match(/\d+/g) ?? []).map(Number);
  expect(Math.max(...channels.slice(0, 3))).toBeLessThan(80);
});
