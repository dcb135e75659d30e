import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_LABELS } from '../../../../electron/menu/labels';
import { menuTemplate } from '../../../../electron/menu/template';
import { MENU_COMMANDS } from '../../../../shared/contract/host';
import { LANGUAGES } from '../../../../shared/model/language';
import type { Lang } from '../../../../shared/model/language';

function entries(lang: Lang, isMac: boolean, devTools = false, send = vi.fn()): MenuItemConstructorOptions[] {
  const template = menuTemplate({ lang, appName: 'Repères', isMac, devTools, send });
  return template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
}

describe.each([true, false])('the menu (macOS: %s)', (isMac) => {
  it('has every command of the page, once', () => {
    const ids = entries('fr', isMac).flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('sends the command that was clicked', () => {
    const send = vi.fn();
    const about = entries('fr', isMac, false, send).find(({ id }) => id === 'about');
    about?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect(send).toHaveBeenCalledExactlyOnceWith('about');
  });

  it('gives no key to two entries', () => {
    const keys = entries('en', isMac).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the developer tools only where they are on', () => {
    const hasTools = (devTools: boolean) =>
      entries('fr', isMac, devTools).some(({ role }) => role === 'toggleDevTools');
    expect([hasTools(true), hasTools(false)]).toEqual([true, false]);
  });
});

it.each(LANGUAGES)('labels every entry in %s, so that the system adds none in another language', (lang) => {
  const unlabelled = entries(lang, true, true).filter(({ type, label }) => type !== 'separator' && !label);
  expect(unlabelled).toEqual([]);
  expect(Object.values(MENU_LABELS[lang]).every((label) => label.trim() === label && label !== '')).toBe(
    true,
  );
});
