import { setTimeout } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../../cli/chromium';
import { startWebEdition } from '../../../cli/web-server';
import { round, spread, type Spread } from '../stats';
import { table } from '../table';
import { TRACED, readMainThread, type MainThread } from './main-thread';
import { NotHere, type Measure } from './measure';
import { watchKeys, type Watched } from './watch-keys';

/** Typed at full speed, letter by letter. */
const QUERIES = [
  'coopération sud-sud',
  'plan d’action de buenos aires',
  'résolution 33/134',
  'groupe des 77',
  'pnud',
  'conferance de nairobi',
  'united nations office',
  'comité de haut niveau',
];

const STARTS = 5;
const BETWEEN_KEYS_MS = 60;

/** The application in Chromium: how soon it is there, and how soon each key shows its results. */
export const SCREEN: Measure = {
  name: 'screen',
  title: 'In Chromium: start, and from a key to its painted results',
  async run() {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new NotHere('there is no Chromium on this machine');
    const edition = await startWebEdition();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const starts: number[] = [];
      for (let turn = 0; turn < STARTS; turn += 1) {
        const context = await browser.newContext();
        starts.push(await startTime(await context.newPage(), edition.url));
        await context.close();
      }
      const empty = await typeOnEmptyPage(await browser.newPage());
      const page = await browser.newPage();
      await startTime(page, edition.url);
      await watch(page);
      const atOnce = await typeAll(page);
      const later = await typeAll(page);
      await browser.startTracing(page, { categories: TRACED });
      await typeAll(page);
      const thread = readMainThread(await browser.stopTracing());
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const figures = {
        startMs: spread(starts),
        emptyPageToPaintMs: spread(empty),
        atOnceToAnswerMs: spread(atOnce.answers),
        atOnceToPaintMs: spread(atOnce.keys),
        keyToAnswerMs: spread(later.answers),
        keyToPaintMs: spread(later.keys),
        keys: later.keys.length,
        mainThreadMsPerKey: perKey(thread, QUERIES.join('').length),
        longestTaskMs: thread.longest,
        longTasks: later.tasks,
        heapMiB: round(usedSize / 2 ** 20),
      };
      return { text: render(figures), data: figures };
    } finally {
      await browser.close();
      await edition.close();
    }
  },
};

function perKey({ total, layout, paint }: MainThread, keys: number): Omit<MainThread, 'longest'> {
  return { total: total / keys, layout: layout / keys, paint: paint / keys };
}

/** Milliseconds from the request of the page until the lists of the home page are on screen. */
async function startTime(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator('main h2').first().waitFor();
  await page.locator('main a[href*="milestones/"]').first().waitFor();
  return page.evaluate(() => performance.now());
}

/** What no page can be faster than, on this machine: a key that changes one word on an empty page. */
async function typeOnEmptyPage(page: Page): Promise<readonly number[]> {
  await page.setContent('<input><p class="suggestions"></p>');
  await watch(page);
  await page.evaluate(() => {
    const [input, line] = [document.querySelector('input'), document.querySelector('p')];
    input?.addEventListener('input', () => {
      if (line) line.dataset['for'] = line.textContent = input.value.trim();
    });
    input?.focus();
  });
  const { keys } = await typeAll(page);
  await page.close();
  return keys;
}

async function watch(page: Page): Promise<void> {
  // The compiler of these files calls a helper for the names of functions; the page has none.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(watchKeys);
}

/** What typing every query took: the times from key to answer and to paint, and the tasks over 50 ms. */
async function typeAll(page: Page): Promise<{ answers: number[]; keys: number[]; tasks: number }> {
  const session = await page.context().newCDPSession(page);
  for (const query of QUERIES) {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    // A key like the others: the first letter does not come while it is being drawn.
    await setTimeout(BETWEEN_KEYS_MS);
    await typeLetters(session, query);
    await page.waitForTimeout(200);
  }
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    const tasks = watched.longTasks;
    watched.longTasks = 0;
    return { answers: watched.answerTimes.splice(0), keys: watched.keyTimes.splice(0), tasks };
  });
}

/**
 * A key for each letter, as a French keyboard has one for «é» and an apostrophe: Playwright knows the
 * keys of an American one and pastes other letters, with no key and no wait before the next.
 */
async function typeLetters(session: CDPSession, text: string): Promise<void> {
  for (const letter of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
    await setTimeout(BETWEEN_KEYS_MS);
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  }
}

function render(figures: {
  startMs: Spread;
  emptyPageToPaintMs: Spread;
  atOnceToAnswerMs: Spread;
  atOnceToPaintMs: Spread;
  keyToAnswerMs: Spread;
  keyToPaintMs: Spread;
  keys: number;
  mainThreadMsPerKey: { total: number; layout: number; paint: number };
  longestTaskMs: number;
  longTasks: number;
  heapMiB: number;
}): string {
  const { total, layout, paint } = figures.mainThreadMsPerKey;
  const line = (name: string, { p50, p95, max }: Spread) => [name, round(p50), round(p95), round(max)];
  return `${table([
    ['', 'p50', 'p95', 'max'],
    line('start, ms', figures.startMs),
    line('typed as soon as the page is there: key to results in the page, ms', figures.atOnceToAnswerMs),
    line('typed as soon as the page is there: key to painted results, ms', figures.atOnceToPaintMs),
    line('typed later: key to results in the page, ms', figures.keyToAnswerMs),
    line('typed later: key to painted results, ms', figures.keyToPaintMs),
    line('an empty page that shows the word typed: key to painted word, ms', figures.emptyPageToPaintMs),
  ])}
Main thread, traced: ${String(round(total))} ms of processor time a key, of which layout ${String(round(layout))} and paint ${String(round(paint))}; longest task ${String(round(figures.longestTaskMs))} ms
${String(figures.keys)} keys, ${String(figures.longTasks)} tasks over 50 ms, page heap ${String(figures.heapMiB)} MiB`;
}
