import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
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

  test('is told by the magnifying glass in the box, which is drawn', async ({ page, open }) => {
    const shades = async () => {
      const clip = (await page.locator('.search-box .glass').boundingBox()) ?? undefined;
      const { width, height, data } = PNG.sync.read(await page.screenshot({ clip }));
      return new Set(Array.from({ length: width * height }, (_, at) => data.readUInt32BE(at * 4))).size;
    };
    for (const path of ['', 'bodies']) {
      await open(path);
      // The page may still be moving when it is first looked at.
      await expect.poll(shades).toBeGreaterThan(2);
    }
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

  test('highlights as one types what each record has of the words, while the list is open', async ({
    page,
    open,
  }) => {
    const highlighted = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('suggested') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      );
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('buenos air');
    await expect.poll(highlighted).toContain('Buenos Aires');
    await page.keyboard.type('zzz');
    await expect.poll(highlighted).not.toContain('Buenos Aires');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('pnud');
    await expect.poll(highlighted).not.toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(highlighted).toEqual([]);
  });

  test('corrects a mistake and says so', async ({ page, open }) => {
    await open('search?q=nairbi');
    await expect(page.locator('main')).toContainText(/Nairobi/i);
    await expect(page.locator('.corrected')).toContainText('Nairobi');
  });

  test('searches the words exactly as typed where that is asked', async ({ page, open }) => {
    await open('search?q=nairbi');
    await page.getByRole('link', { name: /Chercher exactement/ }).click();
    await expect(page).toHaveURL(/q=%22nairbi%22/);
    await expect(page.locator('.corrected')).toHaveCount(0);
  });

  test('helps where nothing is found', async ({ page, open }) => {
    await open('search?q=nairobbix+confrance+xqzwv&kind=place&from=1801&to=1802');
    await expect(page.locator('main')).toContainText('Rien ne correspond');
    await expect(page.getByRole('heading', { name: 'Noms les plus proches' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Instruments' })).toBeVisible();
  });

  test('offers to take filters away where they leave nothing', async ({ page, open }) => {
    await open('search?q=nairobi&kind=place&from=1801&to=1802');
    const without = page.getByRole('listitem').filter({ hasText: 'Sans «' });
    await expect(without).toContainText(/\d+ résultats|un résultat/);
    await without.getByRole('link').click();
    await expect(page).toHaveURL(/q=nairobi&kind=place$/);
    await expect(page.locator('.search-result').first()).toBeVisible();
  });

  test('remembers a search until it is erased', async ({ page, open }) => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('bandung');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=bandung/);
    await open('');
    await expect(page.getByRole('heading', { level: 1, name: /La coopération Sud-Sud/ })).toBeFocused();
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'bandung' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('option', { name: 'bandung' })).toHaveCount(0);
    await open('');
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'bandung' })).toHaveCount(0);
  });
});

test.describe('narrowing', () => {
  const count = (page: Page) => page.locator('main p[role="status"]').filter({ hasText: 'résultat' });

  test('combines facets in the address, takes each away, and goes back', async ({ page, open }) => {
    await open('search?q=sud');
    const facets = page.getByRole('navigation', { name: 'Filtrer les résultats' });
    const kind = facets.getByRole('link', { name: /^Instruments/ });
    const expected = Number((await kind.innerText()).match(/\d+/)?.[0]);
    await kind.click();
    await expect(page).toHaveURL(/q=sud&kind=instrument$/);
    await expect(count(page)).toHaveText(`${String(expected)} résultats`);
    await facets.getByRole('link', { name: /^Années 1970/ }).click();
    await expect(page).toHaveURL(/q=sud&kind=instrument&from=1970&to=1979$/);
    await page.reload();
    await expect(kind).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: /Retirer le filtre Nature/ }).click();
    await expect(page).toHaveURL(/q=sud&from=1970&to=1979$/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/q=sud&kind=instrument$/);
    await expect(count(page)).toHaveText(`${String(expected)} résultats`);
  });

  test('leaves out the value that a facet refuses, until its chip is taken away', async ({ page, open }) => {
    await open('search?q=sud');
    const facets = page.getByRole('navigation', { name: 'Filtrer les résultats' });
    const kind = facets.getByRole('link', { name: /^Instruments/ });
    const own = Number((await kind.innerText()).match(/\d+/)?.[0]);
    const all = Number((await count(page).innerText()).match(/\d+/)?.[0]);
    await facets.getByRole('link', { name: 'Écarter « Instruments »' }).click();
    await expect(page).toHaveURL(/q=sud&without=kind:instrument$/);
    await expect(count(page)).toHaveText(`${String(all - own)} résultats`);
    await expect(page.locator('.search-result a[href*="#/instruments/"]')).toHaveCount(0);
    await page.reload();
    await page.getByRole('link', { name: 'Retirer le filtre Nature : sans Instruments' }).click();
    await expect(page).toHaveURL(/q=sud$/);
    await expect(count(page)).toHaveText(`${String(all)} résultats`);
    await expect(page.locator('.search-result a[href*="#/instruments/"]').first()).toBeVisible();
  });

  test('shows filters typed among the words, which a facet then replaces', async ({ page, open }) => {
    await open('search?q=sud+type:jalon');
    await expect(page.getByRole('link', { name: /Retirer le filtre Nature.+Jalons/ })).toBeVisible();
    const facets = page.getByRole('navigation', { name: 'Filtrer les résultats' });
    await facets.getByRole('link', { name: /^Termes/ }).click();
    await expect(page).toHaveURL(/q=sud&kind=term$/);
    await expect(page.getByRole('heading', { name: 'Termes', level: 2 })).toBeVisible();
  });

  test('completes filters from the keyboard, without leaving the box', async ({ page, open }) => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('sud ty');
    await expect(page.getByRole('option', { name: /^type:/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ja');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox').first()).toBeFocused();
    await expect(page.getByRole('combobox').first()).toHaveValue('sud type:jalon ');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\?q=sud/);
    await expect(page.locator('main h2').filter({ hasText: 'Jalons' })).toBeVisible();
  });

  test('leaves Home and End to the text', async ({ page, open }) => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('nairobi');
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    await expect(page.getByRole('combobox').first()).toHaveValue('xnairobi');
  });

  test('keeps the filters of the results on the way back from a record', async ({ page, open }) => {
    await open('search?q=plan&kind=instrument');
    await page.locator('.search-result a').first().click();
    await expect(page).toHaveURL(/instruments\//);
    await page.locator('.search-trail a').first().click();
    await expect(page).toHaveURL(/search\?q=plan&kind=instrument$/);
  });

  test('waits behind a button on a narrow screen', async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open('search?q=sud');
    await expect(page.locator('.search-result').first()).toBeVisible();
    const facets = page.getByRole('navigation', { name: 'Filtrer les résultats' });
    await expect(facets).toHaveCount(0);
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await facets.getByRole('link', { name: /^Jalons/ }).click();
    await expect(page).toHaveURL(/kind=milestone$/);
  });
});

test('ends with the answer to the last letter when one types at full speed', async ({ page, open }) => {
  await open('');
  await page.keyboard.press('/');
  await page.keyboard.type('coopération sud-sud');
  await expect(page.locator('.suggestions')).toHaveAttribute('data-for', 'coopération sud-sud');
  await expect(page.getByRole('option', { name: /^Coopération Sud-Sud Termes$/ })).toBeVisible();
});

test.describe('the first line is shown again when one types on after scrolling down the list', () => {
  test.beforeEach(async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 360 });
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('coop', { delay: 30 });
    await expect(page.locator('.suggestions')).toHaveAttribute('data-for', 'coop');
  });

  test('and is highlighted', async ({ page }) => {
    const list = page.locator('.suggestions');
    await list.evaluate((one) => {
      one.scrollTop = one.scrollHeight;
    });
    await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBeGreaterThan(20);
    await page.keyboard.type('é', { delay: 30 });
    await expect(page.getByRole('option').first()).toBeInViewport();
    await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  });

  test('where the letter comes before the page is told of the scrolling', async ({ page }) => {
    const list = page.locator('.suggestions');
    await list.evaluate((one) => {
      one.scrollTop = one.scrollHeight;
      // The letter in the same task: no event of the list can come before it.
      document.execCommand('insertText', false, 'é');
    });
    await expect(list).toHaveAttribute('data-for', 'coopé');
    await expect(page.getByRole('option').first()).toBeInViewport();
  });
});
