import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { atomicWrite } from '../../../../electron/disk/atomic-write';
import { REAL_DISK } from '../../../../electron/disk/disk';
import { saveTo } from '../../../../electron/disk/save-result';
import { newDossier } from '../../../../shared/dossier/edit';
import { readDossierFile, writeDossierFile } from '../../../../shared/dossier/file';
import { safeFileName } from '../../../../shared/text/file-name';
import { fullDisk, readOnlyDisk, systemError } from './failing-disk';

const NAME = 'Mission : Genève / Nairobi ? "été" <1>';
const text = writeDossierFile(newDossier(NAME, { lang: 'fr', paper: 'A4' }), {
  contentVersion: '1.0.0',
  on: '2026-11-25',
});
let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reperes-dossier-'));
  path = join(folder, safeFileName(NAME, 'dossier.json'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('saves a dossier whose name holds signs that a system forbids, and opens it again', async () => {
  expect(await saveTo(path, () => Promise.resolve(text))).toEqual({ outcome: 'saved', path });
  expect(readDossierFile(await readFile(path, 'utf8'))).toMatchObject({ ok: true, content: { name: NAME } });
});

/** A disk on which the file cannot take its place. */
const refusing = (code: string) => ({ ...REAL_DISK, rename: () => Promise.reject(systemError(code)) });

it.each([
  ['on a full disk', fullDisk().disk, 'disk-full'],
  ['in a folder that cannot be written to', readOnlyDisk(), 'read-only'],
  ['over a file that is open elsewhere', refusing('EBUSY'), 'in-use'],
  ['under a name that the system refuses', refusing('EINVAL'), 'bad-name'],
] as const)('says why, keeps the former file and leaves no half %s', async (_where, disk, reason) => {
  await writeFile(path, 'former');
  const result = await saveTo(
    path,
    () => Promise.resolve(text),
    (to, data) => atomicWrite(to, data, disk),
  );
  expect(result).toMatchObject({ outcome: 'failed', reason });
  expect(await readFile(path, 'utf8')).toBe('former');
  expect(await readdir(folder)).toHaveLength(1);
});
