import { inject, type InjectionKey } from 'vue';
import { BRIDGE } from '../../shared/contract/ipc';
import type { Host } from '../../shared/contract/host';
import { desktopHost } from './desktop';
import { webHost } from './web';

/** Under which the application gives its host to components and stores. */
export const HOST: InjectionKey<Host> = Symbol('host');

/** The desktop's host where its preload has left a bridge, else the web edition's. */
export function pickHost(): Host {
  const bridge = window[BRIDGE];
  return bridge ? desktopHost(bridge) : webHost();
}

/** The host of this application. */
export function useHost(): Host {
  const host = inject(HOST);
  if (!host) throw new Error('The application was started without a host.');
  return host;
}
