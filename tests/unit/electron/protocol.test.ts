import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeAllowList } from '../../../cli/allow-list';
import { registerAppScheme, setupProtocol } from '../../../electron/protocol';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);
let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'reperes-out-'));
  await mkdir(join(out, 'renderer'));
  await mkdir(join(out, 'main'));
  await writeFile(join(out, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(out, 'main', 'main.js'), 'secret');
});
afterEach(() => rm(out, { recursive: true, force: true }));

it('gives the scheme the standing of https, and no way around the policy', () => {
  const registerSchemesAsPrivileged = vi.fn<Protocol['registerSchemesAsPrivileged']>();
  registerAppScheme({ registerSchemesAsPrivileged });
  const privileges = registerSchemesAsPrivileged.mock.calls[0]?.[0][0]?.privileges;
  expect(privileges).toMatchObject({ standard: true, secure: true });
  expect(privileges?.bypassCSP).toBeUndefined();
  expect(privileges?.allowServiceWorkers).toBeUndefined();
});

it('serves the listed pages and nothing of the other folders', async () => {
  writeAllowList(out);
  const handle = vi.fn<Protocol['handle']>();
  await setupProtocol({ handle }, out);
  const [scheme, handler] = handle.mock.calls[0] ?? [];
  expect(scheme).toBe('app');
  expect(await (await handler?.(new Request('app://reperes/')))?.text()).toBe('<!doctype html>');
  for (const path of ['main/main.js', '../main/main.js', '%2e%2e/main/main.js', 'allow-list.json']) {
    expect((await handler?.(new Request(`app://reperes/${path}`)))?.status, path).toBe(404);
  }
});

it.each(['', '{}', '{"files":{"/../main/main.js":{"type":"text/plain","size":1,"sha256":"00"}}}'])(
  'does not start on a damaged list: %s',
  async (text) => {
    await writeFile(join(out, 'allow-list.json'), text);
    await expect(setupProtocol({ handle: vi.fn() }, out)).rejects.toThrow();
  },
);

it('does not list a file of a type that is not served', async () => {
  await writeFile(join(out, 'renderer', 'index.js.map'), '{}');
  expect(() => {
    writeAllowList(out);
  }).toThrow('index.js.map');
});
