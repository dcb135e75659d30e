import { BrowserWindow, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import { trustWindow } from './ipc/handle';
import { START_URL } from './origin';
import { keepWindowState, readWindowState } from './window-state';

/** What the window is made of. */
export interface WindowOptions {
  readonly title: string;
  /** The built preload. */
  readonly preload: string;
  /** Folder where the place of the window is kept. */
  readonly stateFolder: string;
  readonly devTools: boolean;
}

/** Makes a window that is not shown yet. */
function makeWindow(
  look: BrowserWindowConstructorOptions,
  { preload, devTools }: Pick<WindowOptions, 'preload' | 'devTools'>,
): BrowserWindow {
  return new BrowserWindow({
    ...look,
    show: false,
    // Every setting that keeps a page apart from the machine, written out even where it is the default.
    webPreferences: {
      preload,
      devTools,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // A click with the middle button would otherwise ask for a window past the handler of clicks.
      disableBlinkFeatures: 'Auxclick',
    },
  });
}

/** Opens the window of the application: hidden until its page is drawn, so that nobody sees it white. */
export function openWindow({ title, preload, stateFolder, devTools }: WindowOptions): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized = false, ...bounds } = readWindowState(stateFolder, areas) ?? {
    width: 1200,
    height: 820,
  };
  const window = makeWindow({ ...bounds, title, minWidth: 360, minHeight: 320 }, { preload, devTools });
  trustWindow(window);
  keepWindowState(window, stateFolder);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  // A page that cannot be drawn is shown all the same: its own message says what is wrong.
  window.webContents.once('did-fail-load', () => {
    window.show();
  });
  void window.loadURL(START_URL).catch((error: unknown) => {
    console.error(`The first page could not be opened: ${String(error)}`);
  });
  return window;
}

/** What a page that is only printed may ask: it changes nothing of the person's. */
const PRINTING_CHANNELS = ['app:info', 'app:set-language', 'personal:load'] as const;

/** Opens a window that nobody sees, on an address of the application: what it shows is printed. */
export async function openPrintWindow(preload: string): Promise<BrowserWindow> {
  const window = makeWindow({}, { preload, devTools: false });
  trustWindow(window, PRINTING_CHANNELS);
  await window.loadURL(START_URL);
  return window;
}
