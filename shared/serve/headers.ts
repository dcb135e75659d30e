import { CONTENT_SECURITY_POLICY } from './csp';

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Headers of an answer of media type `type`; files whose name holds their hash may be kept for ever. */
export function answerHeaders(type: string, size: number, keep: boolean): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'Content-Type': type,
    'Content-Length': String(size),
    'Cache-Control': keep ? 'public, max-age=31536000, immutable' : 'no-store',
  };
}
