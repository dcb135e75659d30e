import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './web-edition';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '',
  'bodies',
  'milestones',
  'instruments',
  'functions',
  'glossary',
  'places',
  'sources',
  'bodies/unossc',
  'milestones/1978-buenos-aires',
  'instruments/res-67-227',
  'terms/tcdc',
  'sources/unossc-a-propos',
  'search?q=plan',
  'search?q=sud&kind=instrument&from=1970&to=1979',
  'search?q=nairbi',
  'search?q=xqzwv',
  'search?q=nairobi&kind=place&from=1801&to=1802',
  'search',
  'bookmarks',
  'dossiers',
  'dossiers/none',
  'print',
  'about',
  'settings',
  'fiche/unossc',
  'nowhere',
];

/** What axe-core finds wrong on the page, each as `rule: where`. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script of ours in; the debugger's channel does.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const path of PAGES) {
      test(`/${path} has no fault that axe-core can find`, async ({ page, open }) => {
        await open(path);
        await expect(page.locator('main [role="status"]', { hasText: '…' })).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
      });
    }
    test('the list under the search box has none either', async ({ page, open }) => {
      await open('');
      await page.keyboard.press('/');
      await page.keyboard.type('fonds');
      await expect(page.getByRole('option').nth(1)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
    test('a dossier with its parts, and its preview, have none either', async ({ page, open }) => {
      await open('functions');
      await page.getByRole('button', { name: /^Ajouter à un dossier/ }).click();
      await page.getByRole('menuitem', { name: 'Nouveau dossier' }).click();
      await page.getByRole('link', { name: 'Voir le dossier' }).click();
      await expect(page.locator('main ol li')).not.toHaveCount(0);
      await page.setViewportSize({ width: 360, height: 800 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Aperçu et impression' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-fiche', 'ready');
      expect(await violations(page)).toEqual([]);
    });
    test('lists and results with tick boxes have none either, nor are they wider than the screen', async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await open('bodies');
      await page.getByRole('button', { name: 'Sélectionner' }).click();
      for (const path of ['bodies', 'milestones', 'instruments', 'glossary', 'search?q=plan']) {
        await open(path);
        const boxes = page.getByRole('checkbox', { name: /^Cocher/ });
        await boxes.first().check();
        await expect(page.getByRole('button', { name: /^Ajouter à un dossier/ })).toBeVisible();
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `/${path}`).toBeLessThanOrEqual(0);
        expect(await violations(page), `/${path}`).toEqual([]);
      }
    });
    test('the completions of a filter have none either', async ({ page, open }) => {
      await open('');
      await page.keyboard.press('/');
      await page.keyboard.type('source:resol');
      await expect(page.getByRole('option', { name: /^source:/ }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
    test('the recent searches and a list without records have none either', async ({ page, open }) => {
      await open('');
      await page.keyboard.press('/');
      await page.keyboard.type('xqzwv');
      await expect(page.locator('.suggestions .note')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: /xqzwv/ })).toBeFocused();
      await page.keyboard.press('/');
      await page.keyboard.press('Delete');
      await expect(page.getByRole('option', { name: 'xqzwv' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
    test('the facets of a narrow screen have none either', async ({ page, open }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await open('search?q=sud');
      await page.getByRole('button', { name: 'Filtrer' }).click();
      await expect(page.getByRole('navigation', { name: 'Filtrer les résultats' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
    test('the window of the shortcuts has none either', async ({ page, open }) => {
      await open('');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const width of [360, 640]) {
  test(`nothing is wider than the screen at ${String(width)} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES.filter((one) => !one.startsWith('fiche'))) {
      await open(path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `/${path}`).toBeLessThanOrEqual(0);
    }
  });
}
