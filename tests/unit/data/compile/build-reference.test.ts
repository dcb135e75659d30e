import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildReference } from '../../../../data/compile/build-reference';
import { Manifest } from '../../../../shared/contract/manifest';
import { VALID } from '../records';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('buildReference', () => {
  it('writes the database and a manifest that agrees with its bytes', async () => {
    const outDir = join(folder, 'out');
    const { manifest, faults } = await buildReference({ recordsDir: VALID, outDir });
    expect(faults).toEqual([]);
    expect(readdirSync(outDir).sort()).toEqual(['reference.manifest.json', 'reference.sqlite']);
    const bytes = readFileSync(join(outDir, 'reference.sqlite'));
    const written = Manifest.parse(JSON.parse(readFileSync(join(outDir, 'reference.manifest.json'), 'utf8')));
    expect(written).toEqual(manifest);
    expect(written.bytes).toBe(bytes.length);
    expect(written.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(written.contentDate).toBe('2024-05-03');
  });

  it('writes nothing where a record has a fault, and leaves the former database alone', async () => {
    const outDir = join(folder, 'out');
    const recordsDir = join(folder, 'records');
    cpSync(VALID, recordsDir, { recursive: true });
    const before = await buildReference({ recordsDir, outDir });
    const path = join(recordsDir, 'places/geneva.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('ref: P-001\n', ''));

    const { manifest, faults } = await buildReference({ recordsDir, outDir });
    expect(manifest).toBeNull();
    expect(faults.map(({ message }) => message)).toEqual(['ref is missing']);
    const bytes = readFileSync(join(outDir, 'reference.sqlite'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(before.manifest?.sha256);
  });

  it('refuses a folder without records', async () => {
    await expect(buildReference({ recordsDir: folder, outDir: join(folder, 'out') })).rejects.toThrow(
      'There are no records',
    );
  });
});
