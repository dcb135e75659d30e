import { contextBridge, ipcRenderer } from 'electron';
import type { z } from 'zod';
import { PrintProgress } from '../shared/contract/host';
import {
  BRIDGE,
  CHANNELS,
  MENU_CHANNEL,
  MenuCommandMessage,
  PRINT_PROGRESS_CHANNEL,
} from '../shared/contract/ipc';
import type { Bridge } from '../shared/contract/ipc';

/** Electron puts its own words before the message of a refusal; a person reads only ours. */
const ELECTRON_PREFIX = /^Error invoking remote method '[^']*': (?:[A-Za-z]*Error: )?/;

/** What the page may use: the channels of the map, and what main tells. Nothing of Electron itself. */
const bridge: Bridge = {
  async invoke(channel, ...args) {
    if (!Object.hasOwn(CHANNELS, channel)) throw new Error('The application has no such channel.');
    try {
      return await ipcRenderer.invoke(channel, ...args);
    } catch (error) {
      throw new Error(error instanceof Error ? error.message.replace(ELECTRON_PREFIX, '') : String(error));
    }
  },
  onMenuCommand: (listener) => listen(MENU_CHANNEL, MenuCommandMessage, listener),
  onPrintProgress: (listener) => listen(PRINT_PROGRESS_CHANNEL, PrintProgress, listener),
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);

/** Passes on each message that is as the map says; returns the function that stops it. */
function listen<T>(channel: string, shape: z.ZodType<T>, listener: (message: T) => void): () => void {
  // The event is dropped: it would hand `sender` to the page.
  const forward = (_event: unknown, message: unknown) => {
    const parsed = shape.safeParse(message);
    if (parsed.success) listener(parsed.data);
  };
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.off(channel, forward);
  };
}
