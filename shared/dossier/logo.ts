import { checkPng } from './png';
import { cleanSvg } from './svg';

/** Largest file of a logo, in bytes: it is kept with the personal data. */
export const MAX_LOGO_BYTES = 200 * 1024;

/** Longest logo as it is kept, in characters. */
export const MAX_LOGO_CHARS = 300_000;

const PNG = 'data:image/png;base64,';
const SVG = 'data:image/svg+xml;base64,';

/** Why a file cannot be a logo. */
export type LogoRefusal =
  /** More bytes than a logo may have. */
  | 'too-large'
  /** Neither a PNG nor an SVG, whatever its name says. */
  | 'unknown'
  /** Begins as a PNG or an SVG, and is cut short or malformed. */
  | 'damaged'
  /** A PNG of more pixels, or an SVG of more parts, than a logo needs. */
  | 'too-complex'
  /** An SVG that runs something: a script, an event, a foreign object, an animation. */
  | 'active'
  /** An SVG that fetches something: an image, a style, a font from elsewhere. */
  | 'external';

/** A logo as it is kept, or why the file cannot be one. */
export type LogoResult =
  { readonly ok: true; readonly logo: string } | { readonly ok: false; readonly reason: LogoRefusal };

/** Reads a file as a logo: by its bytes, never by its name. Never throws. */
export function readLogo(bytes: Uint8Array): LogoResult {
  if (bytes.length > MAX_LOGO_BYTES) return { ok: false, reason: 'too-large' };
  const png = checkPng(bytes);
  if (png === 'sound') return { ok: true, logo: PNG + toBase64(bytes) };
  if (png !== 'foreign') return { ok: false, reason: png };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'unknown' };
  }
  const svg = cleanSvg(text);
  if (!svg.ok) return svg;
  const logo = SVG + toBase64(new TextEncoder().encode(svg.text));
  return logo.length > MAX_LOGO_CHARS ? { ok: false, reason: 'too-large' } : { ok: true, logo };
}

/** True where a `data:` address is that of a PNG or an SVG that `readLogo` would take. */
export function isSafeLogo(address: string): boolean {
  const start = [PNG, SVG].find((one) => address.startsWith(one));
  if (!start) return false;
  const bytes = fromBase64(address.slice(start.length));
  if (!bytes) return false;
  if (start === PNG) return checkPng(bytes) === 'sound';
  // What was cleaned once comes out of a second cleaning as it went in.
  const text = new TextDecoder().decode(bytes);
  const svg = cleanSvg(text);
  return svg.ok && svg.text === text;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
