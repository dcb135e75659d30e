import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';
import { MENU_LABELS } from './labels';

/** What the menu needs to know. */
export interface MenuOptions {
  readonly lang: Lang;
  readonly appName: string;
  readonly isMac: boolean;
  /** Adds the entry of the developer tools. */
  readonly devTools: boolean;
  /** Passes a command to the page. */
  readonly send: (command: MenuCommand) => void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu: standard entries by their role, the page's own as commands sent to it. */
export function menuTemplate({
  lang,
  appName,
  isMac,
  devTools,
  send,
}: MenuOptions): MenuItemConstructorOptions[] {
  const labels = MENU_LABELS[lang];
  const command = (id: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: labels[id],
    accelerator,
    click: () => {
      send(id);
    },
  });

  const file: MenuItemConstructorOptions[] = [
    command('save-pdf', 'CmdOrCtrl+Shift+S'),
    command('print', 'CmdOrCtrl+P'),
    SEPARATOR,
    ...(isMac ? [] : [command('settings', 'CmdOrCtrl+,'), SEPARATOR]),
    isMac ? { role: 'close', label: labels.close } : { role: 'quit', label: labels.quit },
  ];
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: labels.undo },
    { role: 'redo', label: labels.redo },
    SEPARATOR,
    { role: 'cut', label: labels.cut },
    { role: 'copy', label: labels.copy },
    { role: 'paste', label: labels.paste },
    { role: 'selectAll', label: labels.selectAll },
    SEPARATOR,
    command('search', 'CmdOrCtrl+K'),
    command('find', 'CmdOrCtrl+F'),
  ];
  const view: MenuItemConstructorOptions[] = [
    command('home', isMac ? 'Cmd+Shift+H' : 'Alt+Home'),
    command('back', isMac ? 'Cmd+[' : 'Alt+Left'),
    command('forward', isMac ? 'Cmd+]' : 'Alt+Right'),
    SEPARATOR,
    { role: 'zoomIn', label: labels.zoomIn },
    // The plus sign shares its key with the equals sign on many keyboards.
    { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false },
    { role: 'zoomOut', label: labels.zoomOut },
    { role: 'resetZoom', label: labels.resetZoom },
    SEPARATOR,
    { role: 'togglefullscreen', label: labels.fullScreen },
    ...(devTools
      ? [{ role: 'toggleDevTools', label: labels.devTools } satisfies MenuItemConstructorOptions]
      : []),
  ];
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: labels.minimize },
    { role: 'close', label: labels.close },
  ];
  const help: MenuItemConstructorOptions[] = [
    command('shortcuts', 'F1'),
    ...(isMac ? [] : [command('about')]),
  ];
  const application: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      command('about'),
      SEPARATOR,
      command('settings', 'Cmd+,'),
      SEPARATOR,
      { role: 'services', label: labels.services },
      { role: 'hide', label: labels.hide },
      { role: 'hideOthers', label: labels.hideOthers },
      { role: 'unhide', label: labels.showAll },
      SEPARATOR,
      { role: 'quit', label: labels.quit },
    ],
  };

  return [
    ...(isMac ? [application] : []),
    { label: labels.file, submenu: file },
    { label: labels.edit, submenu: edit },
    { label: labels.view, submenu: view },
    { role: 'windowMenu', label: labels.window, submenu: window },
    { role: 'help', label: labels.help, submenu: help },
  ];
}
