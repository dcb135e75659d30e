import type { App, Session } from 'electron';
import { logRefusal } from './log';
import { isAppUrl } from './origin';

/** Switches that stop what Chromium would ask of a network on its own account. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['no-proxy-server'],
  // No name resolves, so that a request that slipped past the guard would have nowhere to go.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Puts the switches on the command line. Must be called before the application is ready. */
export function setupNetworkSwitches(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** True for the requests a page may make: the application's own files, images written in its styles, and the developer tools where they are on. */
export function isAllowedRequest(url: string, devTools: boolean): boolean {
  if (isAppUrl(url)) return true;
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(url)?.[0];
  return scheme === 'data:' || (devTools && scheme === 'devtools:');
}

/** Cancels every request that leaves the application; no proxy, no name look-up, no dictionary. */
export async function setupNetworkGuard(
  app: Pick<App, 'configureHostResolver'>,
  session: Pick<Session, 'webRequest' | 'setProxy' | 'setSpellCheckerEnabled'>,
  devTools: boolean,
): Promise<void> {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, callback) => {
    const cancel = !isAllowedRequest(url, devTools);
    if (cancel) logRefusal('network', url);
    callback({ cancel });
  });
  session.setSpellCheckerEnabled(false);
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  await session.setProxy({ mode: 'direct' });
}
