import { expect, test } from './web-edition';

const CONSOLE = { type: 'console-errors', description: 'Chromium reports the file that could not be had' };

test.describe('a reference that cannot be opened', () => {
  test('says that the file is damaged, and recovers', async ({ page, open }) => {
    await page.route('**/reference.sqlite', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[5000] = (body[5000] ?? 0) ^ 0xff;
      await route.fulfill({ response, body });
    });
    await open('bodies');
    await expect(page.locator('main').getByRole('alert')).toContainText('abîmé');
    await expect(page.locator('main')).toContainText('Réinstallez');
    await page.unroute('**/reference.sqlite');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Organes/);
  });

  test('says that the file is missing', { annotation: CONSOLE }, async ({ page, open }) => {
    await page.route('**/reference.sqlite', (route) => route.fulfill({ status: 404, body: '' }));
    await open('');
    await expect(page.locator('main').getByRole('alert')).toContainText('absent');
    await open('settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  });

  test('says that it is truncated, or of another version', async ({ page, open }) => {
    await page.route('**/reference.sqlite', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 4096) });
    });
    await open('');
    await expect(page.locator('main').getByRole('alert')).toContainText('incomplet');
    await page.route('**/reference.manifest.json', async (route) => {
      const response = await route.fetch();
      const manifest = (await response.json()) as Record<string, unknown>;
      await route.fulfill({ response, json: { ...manifest, schemaVersion: 999 } });
    });
    await page.reload();
    await expect(page.locator('main').getByRole('alert')).toContainText('même version');
  });
});

test('works with no network once it is open', async ({ page, open, context }) => {
  await open('');
  for (const list of [
    'bodies',
    'search?q=pnud',
    'glossary',
    'about',
    'settings',
    'bodies/unossc',
    'fiche/unossc',
  ])
    await open(list);
  await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready');
  await context.setOffline(true);
  await page.evaluate(() => (location.hash = '#/milestones/1955-bandung'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bandung');
  await page.keyboard.press('/');
  await page.keyboard.type('fnuap');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
});
