import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../cli/paths';

/** What precedes the fuses in an Electron executable. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Number of fuses of the Electron that is pinned. */
export const FUSE_COUNT = 9;

/** Writes a folder that electron-builder takes for Electron's distribution: stand-ins, with a wire of `fuses` fuses. */
export async function writeStandIn(folder: string, fuses = FUSE_COUNT): Promise<void> {
  for (const name of ['resources', 'locales']) await mkdir(join(folder, name), { recursive: true });
  const wire = Buffer.from([1, fuses, ...Array.from({ length: fuses }, () => '0'.charCodeAt(0))]);
  const electron: unknown = JSON.parse(
    await readFile(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  const files: Record<string, Buffer | string> = {
    electron: Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${SENTINEL}`), wire]),
    version: z.object({ version: z.string() }).parse(electron).version,
    LICENSE: 'stand-in',
    'LICENSES.chromium.html': 'stand-in',
    'locales/fr.pak': 'stand-in',
    'locales/de.pak': 'stand-in',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await chmod(join(folder, 'electron'), 0o755);
}
