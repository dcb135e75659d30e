import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { ALLOW_LIST_FILE, AllowList } from '../shared/serve/allow-list';
import { createHandler } from '../shared/serve/handler';
import { logRefusal } from './log';
import { APP_ORIGIN, APP_SCHEME } from './origin';

/** Gives `app://` the standing of https. Must be called before the application is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Answers `app://reperes/…` from the files in the list of the build folder `outFolder`.
 * Rejects where the list is absent or damaged: the installation is then not complete.
 */
export async function setupProtocol(protocol: Pick<Protocol, 'handle'>, outFolder: string): Promise<void> {
  const list = AllowList.parse(JSON.parse(await readFile(join(outFolder, ALLOW_LIST_FILE), 'utf8')));
  const handler = createHandler({
    files: new Map(Object.entries(list.files)),
    read: (path) => readFile(join(outFolder, 'renderer', path)),
    origin: APP_ORIGIN,
    onRefusal: (status, url, reason) => {
      logRefusal('protocol', `${String(status)} ${url} ${reason}`);
    },
  });
  protocol.handle(APP_SCHEME, handler);
}
