/**
 * Chromium cannot be made to answer `app://`, so the double gives the page an https address that
 * no network holds, and maps it back wherever the application looks at one.
 */
const STAND_IN = 'https://reperes.invalid';
const REAL = 'app://reperes';

/** Address that Chromium is given for one of the application's. */
export const toBrowser = (url: string): string =>
  url.startsWith(REAL) ? STAND_IN + url.slice(REAL.length) : url;

/** Address that the application sees for one of Chromium's. */
export const toApp = (url: string): string =>
  url.startsWith(`${STAND_IN}/`) ? REAL + url.slice(STAND_IN.length) : url;
