import { LANDMARKS } from '../../renderer/components/home/landmarks';
import { expect, test } from './web-edition';

test.describe('browsing', () => {
  test('opens in French on the home page and leads to each list', async ({ page, open }) => {
    await open('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /La coopération Sud-Sud aux Nations Unies/,
    );
    for (const name of ['Organes', 'Jalons', 'Instruments', 'Fonctions', 'Glossaire', 'Lieux', 'Sources']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^La coopération/);
      await expect(page.locator('main a').nth(3)).toBeVisible();
    }
  });

  test('shows on the home page every milestone by which the history is told', async ({ page, open }) => {
    await open('');
    const landmarks = page.getByRole('region', { name: 'Les jalons' }).getByRole('listitem');
    await expect(landmarks).toHaveCount(LANDMARKS.length);
    await expect(landmarks.filter({ hasText: 'Conférence de Buenos Aires' })).toContainText('1978');
  });

  test('lists the milestones in the order of time', async ({ page, open }) => {
    await open('milestones');
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
    const years = (await page.locator('main').innerText()).match(/^(?:19|20)\d\d$/gm)?.map(Number) ?? [];
    expect(years.length).toBeGreaterThan(10);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('shows a record with its facts, text, relations both ways and sources', async ({ page, open }) => {
    await open('bodies/unossc');
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText(
      'Bureau des Nations Unies pour la coopération Sud-Sud',
    );
    await expect(main).toContainText('Entité hôte');
    await expect(main).toContainText('Secrétariat de');
    await expect(main.getByText('Hôte', { exact: true }).first()).toBeVisible();
    await expect(main).toContainText('67/39');
    await expect(main.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  });

  test('goes back to where the list was scrolled', async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open('milestones');
    const link = page
      .locator('main')
      .getByRole('link', { name: /2013|Groupe spécial devient le Bureau/ })
      .first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bureau');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jalons');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
  });

  test('reads from one record to the next in time', async ({ page, open }) => {
    await open('milestones/1978-buenos-aires');
    const around = page.getByRole('navigation', { name: 'Avant et après' });
    await around.locator('.next').getByRole('link').click();
    await expect(page).not.toHaveURL(/1978-buenos-aires/);
    await around.getByRole('link').first().click();
    await expect(page).toHaveURL(/1978-buenos-aires/);
  });

  test('follows a deep link, a short reference and an address that does not exist', async ({
    page,
    open,
  }) => {
    await open('instruments/res-33-134');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('33/134');
    await open('ref/B-001');
    await expect(page).toHaveURL(/bodies\/unossc/);
    await open('nowhere/at-all');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
    await expect(page.locator('main')).toContainText('nowhere/at-all');
    await open('bodies/no-such-body');
    await expect(page.locator('main')).toContainText('no-such-body');
  });

  test('says of what the application is made, with the text of each licence', async ({ page, open }) => {
    await open('about');
    const packages = page.getByRole('region', { name: 'Bibliothèques' });
    // What the page, its worker and its style hold: a framework, the database engine, a font.
    for (const name of ['vue', 'sql.js', '@fontsource/source-serif-4'])
      await expect(packages.getByText(name, { exact: true })).toBeVisible();
    const text = packages.locator('pre[aria-label="sql.js"]');
    await expect(text).toBeHidden();
    await packages.getByText('sql.js', { exact: true }).click();
    await expect(text).toContainText('Permission is hereby granted');
  });

  test('follows an address that comes while the application starts', async ({ page, edition }) => {
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await page.goto(edition);
    for (const path of ['bodies', 'about', 'bodies/g77']) {
      await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
      await page.waitForTimeout(60);
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Groupe des 77');
  });
});
