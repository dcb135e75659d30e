/// <reference types="vite/client" />
import type { BRIDGE, Bridge } from '../shared/contract/ipc';
import type { Messages } from './i18n/messages';

declare global {
  interface Window {
    /** Given by the preload of the desktop application; absent in a browser. */
    readonly [BRIDGE]?: Bridge;
  }
}

declare module 'vue-i18n' {
  // The French files say which keys exist: a key that is not there is a type error.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface DefineLocaleMessage extends Messages {}
}

declare module 'vue-router' {
  interface RouteMeta {
    /** The page says something without the reference: it is shown even where that could not be opened. */
    readonly standsAlone?: true;
  }
}
