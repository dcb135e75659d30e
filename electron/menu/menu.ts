import { Menu } from 'electron';
import type { App } from 'electron';
import type { MenuCommand } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';
import { menuTemplate } from './template';

/** Returns the function that puts the application menu in a language. */
export function setupMenu(
  app: Pick<App, 'isPackaged'>,
  appName: string,
  send: (command: MenuCommand) => void,
): (lang: Lang) => void {
  return (lang) => {
    const options = { lang, appName, isMac: process.platform === 'darwin', devTools: !app.isPackaged, send };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
  };
}
