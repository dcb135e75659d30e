import { expect, test } from './web-edition';

test.describe('searching from the keyboard', () => {
  test('finds a body as one types, opens it, and comes back', async ({ page, open }) => {
    await open('');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox').first()).toBeFocused();
    await page.keyboard.type('pnud');
    await expect(page.getByRole('option', { name: /Programme des Nations Unies/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/bodies\/undp/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/La coopération Sud-Sud/);
  });

  test('opens the results of a query, grouped and highlighted, under a real address', async ({
    page,
    open,
  }) => {
    await open('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('plan d’action de buenos aires');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\?q=plan/);
    await expect(page.locator('main mark').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Instruments' })).toBeVisible();
    await page.reload();
    await expect(page.locator('main mark').first()).toBeVisible();
  });

  test('corrects a mistake and says so', async ({ page, open }) => {
    await open('search?q=nairbi');
    await expect(page.locator('main')).toContainText(/Nairobi/i);
    await expect(page.locator('.corrected')).toContainText('Nairobi');
  });

  test('helps where nothing is found', async ({ page, open }) => {
    await open('search?q=xqzwv');
    await expect(page.locator('main')).toContainText('xqzwv');
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
  });

  test('remembers searches until they are erased', async ({ page, open }) => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('bandung');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=bandung/);
    await open('');
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'bandung' })).toBeVisible();
    await open('settings');
    await page.getByRole('button', { name: /Effacer les recherches/ }).click();
    await open('');
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'bandung' })).toHaveCount(0);
  });
});
