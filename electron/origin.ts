/** Scheme and host of the application's own pages. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://reperes`;

/** First address of a window. */
export const START_URL = `${APP_ORIGIN}/index.html`;

/**
 * True where `url` is of the application: scheme, host and port compared exactly, never by how the
 * text begins. (`URL.origin` is "null" for a scheme that the parser does not know.)
 */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return `${protocol}//${host}` === APP_ORIGIN && username === '' && password === '';
}
