import type { App, WebContents } from 'electron';
import { logRefusal } from './log';

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;

/**
 * Keeps a page where it is. The application moves by the fragment of its one address, which is no
 * navigation, so every other move, window and webview is refused.
 */
export function guardContents(contents: Guarded): void {
  contents.on('will-navigate', (event) => {
    refuse(event, 'navigation', event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    refuse(event, 'frame navigation', event.url);
  });
  contents.on('will-redirect', (event) => {
    refuse(event, 'redirect', event.url);
  });
  contents.on('will-attach-webview', (event) => {
    refuse(event, 'webview', '');
  });
  contents.setWindowOpenHandler(({ url }) => {
    logRefusal('new window', url);
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Guards every web contents from its creation, those of windows to come included. */
export function setupNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}

function refuse(event: { preventDefault(): void }, guard: string, url: string): void {
  event.preventDefault();
  logRefusal(guard, url);
}
