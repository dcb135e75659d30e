/**
 * What a page of the application may load and run: its own files only. `'wasm-unsafe-eval'` is for
 * sql.js and allows WebAssembly alone; Vue and the application name the two Trusted Types policies.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue reperes',
] as const;

/** Value of the `Content-Security-Policy` header of every answer. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');
