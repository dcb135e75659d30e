import type { Host } from '../../shared/contract/host';
import { productName, version } from '../../package.json';
import { downloadText, pickText } from './browser-files';
import { loadPersonal, savePersonal } from './personal-storage';

/** The host of the web edition: what a browser can do, without a menu and without PDF files. */
export function webHost(storage: () => Storage = () => window.localStorage): Host {
  return {
    capabilities: { savePdf: false, menu: false },
    appInfo: () => Promise.resolve({ name: productName, version, edition: 'web', runtime: {} }),
    loadPersonal: () => Promise.resolve().then(() => loadPersonal(storage())),
    savePersonal: (data) =>
      Promise.resolve().then(() => {
        savePersonal(storage(), data);
      }),
    print: () => {
      window.print();
      return Promise.resolve();
    },
    savePdf: () => Promise.reject(new Error('A browser saves a PDF from its own print dialog.')),
    printBatch: () => Promise.reject(new Error('A browser prints one document at a time.')),
    cancelPrinting: () => Promise.resolve(),
    onPrintProgress: () => () => undefined,
    saveFile: ({ suggestedName, text }) => Promise.resolve(downloadText(suggestedName, text)),
    openFile: ({ extensions }) => pickText(extensions),
    setLanguage: () => Promise.resolve(),
    onMenuCommand: () => () => undefined,
  };
}
