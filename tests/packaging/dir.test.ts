import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUT, ROOT } from '../../cli/paths';
import { LICENCES_FILE } from '../../shared/contract/licences';
import { DATABASE_FILE, MANIFEST_FILE } from '../../shared/contract/manifest';
import { AllowList } from '../../shared/serve/allow-list';
import { FUSE_COUNT, writeStandIn } from './stand-in';

const run = promisify(execFile);
const reason =
  process.platform !== 'linux'
    ? ': only on Linux'
    : existsSync(join(OUT, 'allow-list.json'))
      ? ''
      : ': no build (npm run build)';

/** Packs the built application over the stand-in in `folder`; returns the folder of the result. */
async function pack(folder: string, fuses = FUSE_COUNT): Promise<string> {
  const dist = join(folder, `electron-${String(fuses)}`);
  const output = join(folder, `dist-${String(fuses)}`);
  await writeStandIn(dist, fuses);
  const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${output}`];
  await run(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...overrides], {
    cwd: ROOT,
  }).catch((error: unknown) => {
    // electron-builder gives its reason on the standard output.
    throw new Error(error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error));
  });
  return join(output, 'linux-unpacked');
}

describe.skipIf(reason !== '')(`the package, made on a stand-in of Electron${reason}`, () => {
  let folder = '';
  let unpacked = '';
  let archive = '';
  let names: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reperes-pack-'));
    unpacked = await pack(folder);
    archive = join(unpacked, 'resources', 'app.asar');
    names = listPackage(archive, { isPack: false });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds main, preload, pages, database and the list of what may be served', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/allow-list.json',
        '/out/main/main.js',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        `/out/renderer/${DATABASE_FILE}`,
        `/out/renderer/${MANIFEST_FILE}`,
        `/out/renderer/${LICENCES_FILE}`,
      ]),
    );
  });

  it('holds no source, no map, no test and no dependency', () => {
    const strangers = names.filter((name) =>
      /\.(?:ts|vue|map|ya?ml|md)$|node_modules|\/tests?\/|\/\.[^/]*$/.test(name),
    );
    expect(strangers).toEqual([]);
    expect(names.filter((name) => /^\/[^/]+$/.test(name)).sort()).toEqual(['/out', '/package.json']);
    expect(existsSync(join(unpacked, 'resources', 'app.asar.unpacked'))).toBe(false);
  });

  it('holds each listed file, byte for byte, and no page that is not listed', () => {
    const list = AllowList.parse(JSON.parse(extractFile(archive, 'out/allow-list.json').toString()));
    const pages = names
      .filter((name) => /^\/out\/renderer\/.*\.[a-z0-9]+$/.test(name))
      .map((name) => name.slice('/out/renderer'.length));
    expect(pages.sort()).toEqual(Object.keys(list.files).sort());
    for (const [path, { sha256 }] of Object.entries(list.files)) {
      const bytes = extractFile(archive, `out/renderer${path}`);
      expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
    }
  });

  it('imports nothing that is not in it', () => {
    const main = extractFile(archive, 'out/main/main.js').toString();
    const imported = [...main.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1] ?? '');
    expect(imported.filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
    const preload = extractFile(archive, 'out/preload/preload.cjs').toString();
    expect([...preload.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1])).toEqual(['electron']);
  });

  it('has each of the nine fuses set in its executable', async () => {
    const on = '1'.charCodeAt(0);
    const off = '0'.charCodeAt(0);
    expect(await getCurrentFuseWire(join(unpacked, 'reperes-sud-sud'))).toEqual({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      [FuseV1Options.WasmTrapHandlers]: on,
    });
  });

  it('cannot be made where an upgrade of Electron brings a fuse that is not decided', async () => {
    await expect(pack(folder, FUSE_COUNT + 1)).rejects.toThrow(/strictlyRequireAllFuses/);
  });

  it('says in package.json only what Electron needs to start', async () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string };
    expect(names).toContain(`/${main}`);
    expect(await readFile(join(unpacked, 'reperes-sud-sud'), 'latin1')).not.toContain('--no-sandbox');
  });
});
