/**
 * A double of the `electron` module over Chromium: what the built main bundle imports instead of
 * Electron. It proves the wiring of our code; of context isolation, the sandbox, structured
 * cloning, native menus and dialogs, and the scheme itself it proves nothing.
 */
import type { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { state } from './double-state';
import { BrowserWindowDouble } from './double-window';

/** Methods of an object of Electron, without those of its events, whose overloads a double need not repeat. */
type Methods<T> = Partial<Omit<T, keyof EventEmitter>>;

export const app = Object.assign(state.app, {
  isPackaged: true,
  whenReady: () => Promise.resolve(),
  enableSandbox: () => {
    state.sandboxEnabled = true;
  },
  requestSingleInstanceLock: () => true,
  configureHostResolver: () => undefined,
  getVersion: () => '0.0.0-double',
  getPath: (name: string) => (name === 'documents' ? state.documents : state.userData),
  quit: () => {
    state.app.emit('quit');
  },
  exit: (code?: number) => {
    throw new Error(`exit ${String(code)}`);
  },
  commandLine: {
    appendSwitch: (name: string, value?: string) => {
      state.switches.push(value === undefined ? name : `${name}=${value}`);
    },
  } as Electron.CommandLine,
} satisfies Methods<Electron.App>);

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    state.scheme = schemes[0];
  },
  handle: (scheme, handler) => {
    state.protocols.set(scheme, handler as (request: Request) => Response | Promise<Response>);
  },
} satisfies Methods<Electron.Protocol>;

const webRequest = {
  onBeforeRequest: (_filter: unknown, listener?: unknown) => {
    state.beforeRequest = listener as typeof state.beforeRequest;
  },
};

export const session = {
  defaultSession: {
    webRequest: webRequest as unknown as Electron.WebRequest,
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setProxy: () => Promise.resolve(),
  } satisfies Methods<Electron.Session>,
};

export const ipcMain = {
  handle: (channel, listener) => {
    state.handlers.set(channel, listener as (event: unknown, ...args: unknown[]) => unknown);
  },
} satisfies Methods<Electron.IpcMain>;

export const dialog = {
  showSaveDialog: () => Promise.resolve({ canceled: state.savePath === '', filePath: state.savePath }),
  showOpenDialog: () => {
    const filePaths = state.openPath === '' ? [] : [state.openPath];
    return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  },
  showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
  showErrorBox: (title, content) => {
    console.error(title, content);
  },
} satisfies Methods<Electron.Dialog>;

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as Electron.Display],
} satisfies Methods<Electron.Screen>;

type Template = Electron.MenuItemConstructorOptions[];
let applicationMenu: Template = [];

export const Menu = {
  buildFromTemplate: (template: Template) => template,
  setApplicationMenu: (template: Template) => {
    applicationMenu = template;
  },
};

/** Clicks the entry of the application menu with that id. Throws where there is none. */
export function clickMenu(id: string): void {
  const item = applicationMenu.flatMap((top) => top.submenu as Template).find((entry) => entry.id === id);
  if (item?.click === undefined) throw new Error(`the menu has no entry "${id}"`);
  item.click({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
}

/** Labels of the top of the application menu. */
export const menuLabels = (): (string | undefined)[] => applicationMenu.map(({ label }) => label);

export { BrowserWindowDouble as BrowserWindow };
