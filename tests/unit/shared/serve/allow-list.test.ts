import { describe, expect, it } from 'vitest';
import { AllowList } from '../../../../shared/serve/allow-list';
import { mediaTypeOf } from '../../../../shared/serve/media-types';

const file = { type: 'text/html; charset=utf-8', size: 12, sha256: 'a'.repeat(64) };

describe('the list of files', () => {
  it('accepts plain paths from the root', () => {
    expect(AllowList.safeParse({ files: { '/index.html': file, '/assets/a-B_1.js': file } }).success).toBe(
      true,
    );
  });

  it.each(['index.html', '/../main.js', '/a//b', '/.env', '/a b.html', '/%2e', '/a\\b', '/'])(
    'refuses %s',
    (path) => {
      expect(AllowList.safeParse({ files: { [path]: file } }).success).toBe(false);
    },
  );

  it('refuses a file without its hash', () => {
    expect(AllowList.safeParse({ files: { '/index.html': { type: 'text/html', size: 12 } } }).success).toBe(
      false,
    );
  });
});

describe('media types', () => {
  it('knows WebAssembly, which the browser compiles only under its own type', () => {
    expect(mediaTypeOf('/assets/sql-wasm.wasm')).toBe('application/wasm');
  });

  it.each(['/index.html.map', '/a.ts', '/Makefile', '/a.exe'])('has none for %s', (path) => {
    expect(mediaTypeOf(path)).toBeUndefined();
  });
});
