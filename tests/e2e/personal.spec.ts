import { expect, test } from './web-edition';

test('keeps a bookmark and a note after the page is closed', async ({ page, open }) => {
  await open('bodies/g77');
  await page.getByRole('button', { name: /Marquer/ }).click();
  await page.locator('main textarea').fill('À revoir avant la mission à Genève.');
  await page.locator('main textarea').blur();
  await page.reload();
  await expect(page.locator('main textarea')).toHaveValue('À revoir avant la mission à Genève.');
  await open('bookmarks');
  await expect(page.locator('main')).toContainText('Groupe des 77');
  await expect(page.locator('main')).toContainText('À revoir avant la mission');
});
