import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-quota-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the writer under the system's own limit on the size of a file: the write breaks off in its middle. */
function writeUnderQuota(way: string, path: string): string {
  const writer = join(import.meta.dirname, 'quota-writer.ts');
  const command = 'ulimit -f 64; exec "$0" --import tsx "$1" "$2" "$3"';
  return spawnSync('sh', ['-c', command, process.execPath, writer, way, path], { encoding: 'utf8' }).stdout;
}

it.skipIf(process.platform === 'win32').each(['writeWhole', 'atomicWrite'])(
  '%s keeps the former file and leaves no half where the system really breaks off the write',
  (way) => {
    const path = join(folder, 'fiche.pdf');
    writeFileSync(path, 'former');
    expect(writeUnderQuota(way, path)).toBe('EFBIG\n');
    expect(readFileSync(path, 'utf8')).toBe('former');
    expect(readdirSync(folder)).toEqual(['fiche.pdf']);
  },
  30_000,
);
