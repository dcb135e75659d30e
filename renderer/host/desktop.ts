import type { Host } from '../../shared/contract/host';
import type { Bridge } from '../../shared/contract/ipc';

/** The host of the desktop application: each wish goes to the main process over the bridge. */
export function desktopHost(bridge: Bridge): Host {
  return {
    capabilities: { savePdf: true, menu: true },
    appInfo: () => bridge.invoke('app:info'),
    loadPersonal: () => bridge.invoke('personal:load'),
    // The bridge clones what it carries, and a reactive proxy cannot be cloned.
    savePersonal: (data) => bridge.invoke('personal:save', JSON.parse(JSON.stringify(data)) as typeof data),
    print: () => bridge.invoke('print:paper'),
    savePdf: (options) => bridge.invoke('print:pdf', options),
    // As for the personal data: a proxy cannot be cloned.
    printBatch: (request) =>
      bridge.invoke('print:batch', JSON.parse(JSON.stringify(request)) as typeof request),
    cancelPrinting: () => bridge.invoke('print:cancel'),
    onPrintProgress: (listener) => bridge.onPrintProgress(listener),
    saveFile: (options) => bridge.invoke('file:save', options),
    openFile: (options) => bridge.invoke('file:open', options),
    setLanguage: (lang) => bridge.invoke('app:set-language', lang),
    onMenuCommand: (listener) => bridge.onMenuCommand(listener),
  };
}
