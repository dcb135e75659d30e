import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';

/** Everything that the modules of the double share. */
export const state = {
  app: new EventEmitter(),
  context: undefined as BrowserContext | undefined,
  userData: '',
  documents: '',
  /** Listeners of `ipcMain.handle`, by channel. */
  handlers: new Map<string, (event: unknown, ...args: unknown[]) => unknown>(),
  /** Answers of `protocol.handle`, by scheme. */
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
  /** What `webRequest.onBeforeRequest` was given. */
  beforeRequest: undefined as
    ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | undefined,
  /** What the page asked for and the network guard cancelled. */
  cancelled: [] as string[],
  /** What the next save and open dialogs answer. */
  savePath: '',
  openPath: '',
  switches: [] as string[],
  sandboxEnabled: false,
  scheme: undefined as Electron.CustomScheme | undefined,
};

/** The open browser. Throws where `launchDouble` was not called. */
export function browserContext(): BrowserContext {
  if (state.context === undefined) throw new Error('launchDouble() opens the browser first');
  return state.context;
}
