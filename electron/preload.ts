import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE, CHANNELS, MENU_CHANNEL, MenuCommandMessage } from '../shared/contract/ipc';
import type { Bridge } from '../shared/contract/ipc';

/** Electron puts its own words before the message of a refusal; a person reads only ours. */
const ELECTRON_PREFIX = /^Error invoking remote method '[^']*': (?:[A-Za-z]*Error: )?/;

/** What the page may use: the channels of the map, and the commands of the menu. Nothing of Electron itself. */
const bridge: Bridge = {
  async invoke(channel, ...args) {
    if (!Object.hasOwn(CHANNELS, channel)) throw new Error('The application has no such channel.');
    try {
      return await ipcRenderer.invoke(channel, ...args);
    } catch (error) {
      throw new Error(error instanceof Error ? error.message.replace(ELECTRON_PREFIX, '') : String(error));
    }
  },
  onMenuCommand(listener) {
    // The event is dropped: it would hand `sender` to the page.
    const forward = (_event: unknown, message: unknown) => {
      const command = MenuCommandMessage.safeParse(message);
      if (command.success) listener(command.data);
    };
    ipcRenderer.on(MENU_CHANNEL, forward);
    return () => {
      ipcRenderer.off(MENU_CHANNEL, forward);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);
