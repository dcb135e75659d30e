import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { OUT } from '../../cli/paths';
import { toApp } from './address';
import { findChromium } from '../../cli/chromium';
import { state } from './double-state';
import { BrowserWindowDouble } from './double-window';

/** The application, running on the double. */
export interface Running {
  readonly page: Page;
  readonly window: BrowserWindowDouble;
  /** Folder of this run, for files to save and open. */
  readonly folder: string;
  /** What the browser wrote of refused loads and scripts. */
  readonly messages: string[];
  close(): Promise<void>;
}

/** Answers every request of the page as Electron would: guard of navigation, guard of the network, protocol. */
async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  const page = request.frame().page();
  const window = BrowserWindowDouble.all.find(({ webContents }) => webContents.page === page);
  const started = page.url() !== 'about:blank';
  if (request.isNavigationRequest() && started && window?.webContents.mayNavigate(url) === false)
    return route.abort('aborted');
  let cancel = false;
  state.beforeRequest?.({ url }, (response) => (cancel = response.cancel === true));
  const handler = state.protocols.get(url.slice(0, url.indexOf(':')));
  if (cancel || handler === undefined) {
    state.cancelled.push(url);
    return route.abort('blockedbyclient');
  }
  const response = await handler(new Request(url, { method: request.method() }));
  const body = Buffer.from(await response.arrayBuffer());
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

/** Runs the built main bundle of `outFolder` on the double, once a test file: a module is evaluated once. */
export async function launchDouble(outFolder: string = OUT): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-desktop-'));
  state.userData = join(folder, 'user-data');
  state.documents = folder;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
    timeout: 20_000,
  });
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    state.context = await browser.newContext({ serviceWorkers: 'block' });
    state.context.setDefaultTimeout(10_000);
    const messages: string[] = [];
    state.context.on('console', (message) => messages.push(message.text()));
    await state.context.route('**/*', answer);
    await import(/* @vite-ignore */ pathToFileURL(join(outFolder, 'main', 'main.js')).href);
    const window = await firstWindow();
    const { page } = window.webContents;
    if (page === undefined) throw new Error('the window has no page');
    return { page, window, folder, messages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until the window has drawn its page. */
async function firstWindow(): Promise<BrowserWindowDouble> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const window = BrowserWindowDouble.all[0];
    if (window?.shown === true) return window;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no window was shown within 10 s');
}
