import type { App } from 'electron';
import type { AppInfo } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';
import { handle } from './handle';

/** What the application says of itself: versions, and where the personal data is. */
export function appInfo(app: Pick<App, 'getVersion' | 'getPath'>, name: string): AppInfo {
  const { electron, chrome, node } = process.versions;
  const versions = { Electron: electron, Chromium: chrome, Node: node };
  const runtime = Object.fromEntries(Object.entries(versions).filter(([, version]) => version)) as Record<
    string,
    string
  >;
  return {
    name,
    version: app.getVersion(),
    edition: 'desktop',
    runtime,
    personalFolder: app.getPath('userData'),
  };
}

/** Answers what the application is, and changes the language of its menu and dialogs. */
export function setupAppChannels(info: () => AppInfo, setLanguage: (lang: Lang) => void): void {
  handle('app:info', info);
  handle('app:set-language', (_window, lang) => {
    setLanguage(lang);
  });
}
