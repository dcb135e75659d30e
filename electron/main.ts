import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { MENU_CHANNEL } from '../shared/contract/ipc';
import type { Lang } from '../shared/model/language';
import { recoverWindow, setupCrash } from './crash';
import { createPersonalStore } from './disk/personal-store';
import { appInfo, setupAppChannels } from './ipc/app';
import { setupFileChannels } from './ipc/file';
import { setupPersonalChannels } from './ipc/personal';
import { setupPrintChannels } from './ipc/print';
import { setupPrintBatchChannels } from './ipc/print-batch';
import { setupMenu } from './menu/menu';
import { setupNavigation } from './navigation';
import { setupNetworkGuard, setupNetworkSwitches } from './network';
import { setupPermissions } from './permissions';
import { registerAppScheme, setupProtocol } from './protocol';
import { setupSingleInstance } from './single-instance';
import { openPrintWindow, openWindow } from './windows';

const NAME = 'Repères Sud-Sud';
const outFolder = join(import.meta.dirname, '..');
const preload = join(outFolder, 'preload', 'preload.cjs');
const devTools = !app.isPackaged;

let window: BrowserWindow | undefined;
let lang: Lang = 'fr';

/** Opens the window and watches over its page. */
function open(): void {
  const opened = openWindow({ title: NAME, preload, stateFolder: app.getPath('userData'), devTools });
  recoverWindow(opened, dialog, app, () => lang);
  opened.once('closed', () => (window = undefined));
  window = opened;
}

/** Everything that waits for Electron to be ready, guards first, window last. */
async function start(): Promise<void> {
  await app.whenReady();
  setupPermissions(session.defaultSession);
  await setupNetworkGuard(app, session.defaultSession, devTools);
  await setupProtocol(protocol, outFolder);

  await mkdir(app.getPath('userData'), { recursive: true });
  const showMenu = setupMenu(app, NAME, (command) => window?.webContents.send(MENU_CHANNEL, command));
  const documents = () => app.getPath('documents');
  setupAppChannels(
    () => appInfo(app, NAME),
    (chosen) => {
      showMenu((lang = chosen));
    },
  );
  setupPersonalChannels(createPersonalStore(app.getPath('userData')));
  setupPrintChannels(dialog, documents);
  setupPrintBatchChannels(dialog, documents, () => openPrintWindow(preload));
  setupFileChannels(dialog, documents);

  showMenu(lang);
  open();
  app.on('activate', () => {
    if (window === undefined) open();
  });
}

app.enableSandbox();
setupCrash(app, dialog, () => lang);
setupNetworkSwitches(app);
registerAppScheme(protocol);
setupNavigation(app);
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

if (setupSingleInstance(app, () => window)) void start();
else app.quit();
