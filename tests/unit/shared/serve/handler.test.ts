import { describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../shared/serve/csp';
import { createHandler } from '../../../../shared/serve/handler';

const ORIGIN = 'app://reperes';
const PAGE = new TextEncoder().encode('<!doctype html>');
const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', size: PAGE.length }],
  ['/assets/index-1a2b.js', { type: 'text/javascript; charset=utf-8', size: PAGE.length }],
]);

function handlerWith(read = vi.fn(() => Promise.resolve(PAGE))) {
  const onRefusal = vi.fn();
  return { handler: createHandler({ files, read, origin: ORIGIN, onRefusal }), read, onRefusal };
}

describe('what is served', () => {
  it.each([
    `${ORIGIN}/`,
    `${ORIGIN}/index.html`,
    `${ORIGIN}/index.html?a=1#/x`,
    `${ORIGIN}/assets/../index.html`,
  ])('answers %s with the page', async (url) => {
    const { handler, read } = handlerWith();
    const answer = await handler(new Request(url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(read).toHaveBeenCalledWith('/index.html');
  });

  it('sends the policy and the other guards with every answer, also with refusals', async () => {
    const { handler } = handlerWith();
    for (const url of [`${ORIGIN}/`, `${ORIGIN}/absent`, 'app://other/']) {
      const { headers } = await handler(new Request(url));
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('lets only files with a hash in their name be kept', async () => {
    const { handler } = handlerWith();
    expect((await handler(new Request(`${ORIGIN}/`))).headers.get('cache-control')).toBe('no-store');
    const script = await handler(new Request(`${ORIGIN}/assets/index-1a2b.js`));
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD with the size and no body, without reading', async () => {
    const { handler, read } = handlerWith();
    const answer = await handler(new Request(`${ORIGIN}/`, { method: 'HEAD' }));
    expect(answer.headers.get('content-length')).toBe(String(PAGE.length));
    expect(await answer.text()).toBe('');
    expect(read).not.toHaveBeenCalled();
  });
});

describe('what is refused', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses the method %s', async (method) => {
    const { handler, read } = handlerWith();
    const answer = await handler(new Request(`${ORIGIN}/`, { method }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    'app://other/',
    'app://reperes:1/',
    'app://REPERES.evil/',
    'https://reperes/',
    'app://reperes.evil/index.html',
  ])('refuses the address %s', async (url) => {
    const { handler, read, onRefusal } = handlerWith();
    expect((await handler(new Request(url))).status).toBe(400);
    expect(read).not.toHaveBeenCalled();
    expect(onRefusal).toHaveBeenCalledOnce();
  });

  it.each([
    '/absent.html',
    '//index.html',
    '/index.html/',
    '/index.html%00',
    '/%69ndex.html',
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cindex.html',
    '/..\\index.html',
    '/assets%2findex-1a2b.js',
    '/constructor',
    '/INDEX.HTML',
  ])('has no file at %s', async (path) => {
    const { handler, read } = handlerWith();
    expect((await handler(new Request(ORIGIN + path))).status).toBe(404);
    expect(read).not.toHaveBeenCalled();
  });

  it('answers 500 in plain words, without the cause, where a file cannot be read', async () => {
    const { handler } = handlerWith(vi.fn(() => Promise.reject(new Error('EIO /home/someone/app'))));
    const answer = await handler(new Request(`${ORIGIN}/`));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).not.toContain('someone');
  });
});
