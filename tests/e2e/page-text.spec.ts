import type { Page } from '@playwright/test';
import { expect, test } from './web-edition';

/** The texts that the page highlights under a name, in the order of the page. */
function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
}

test('finds words in the page whatever their accents, and counts them', async ({ page, open }) => {
  await open('bodies/unossc');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('cooperation sud-sud');
  const bar = page.getByRole('search', { name: 'Chercher dans la page' });
  await expect(bar.getByRole('status')).toHaveText(/^1 \/ \d\d?$/);
  const all = await highlighted(page, 'find');
  expect(all.length).toBeGreaterThan(5);
  for (const one of all) expect(one).toMatch(/^coopération.Sud.Sud$/i);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(/^2 \//);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText(new RegExp(`^${String(all.length)} /`));
  await page.keyboard.type('zzz');
  await expect(bar.getByRole('status')).toHaveText('0 / 0');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  expect(await highlighted(page, 'find')).toEqual([]);
});

test('highlights in the record the words of the search that opened it', async ({ page, open }) => {
  await open('search?q=orientation');
  await page
    .locator('main')
    .getByRole('link', { name: /Bureau des Nations Unies/ })
    .first()
    .click();
  await expect(page).toHaveURL(/bodies\/unossc\?q=orientation/);
  await expect.poll(() => highlighted(page, 'search')).toContain('orientations');
  await page.getByRole('link', { name: 'Ne plus surligner' }).click();
  await expect.poll(() => highlighted(page, 'search')).toEqual([]);
});

test('takes the number of a source for no part of the word before it', async ({ page, open }) => {
  await open('bodies/unossc?q=1974');
  const inFacts = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('search') ?? [])]
        .filter((range) => range instanceof Range && range.startContainer.parentElement?.closest('dl'))
        .map(String),
    );
  await expect.poll(inFacts).toContain('1974');
  for (const one of await highlighted(page, 'search')) expect(one).toMatch(/(?:^|\D)1974$/);
});
