import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../../electron/disk/atomic-write';
import { failureReason, saveTo } from '../../../../electron/disk/save-result';
import { fullDisk, readOnlyDisk, systemError } from './failing-disk';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reperes-disk-'));
  path = join(folder, 'fiche.pdf');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
  await atomicWrite(path, 'one');
  await atomicWrite(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['fiche.pdf']);
});

it('writes the bytes to the disk before it gives them the name, then the name itself', async () => {
  const { disk, calls } = fullDisk({ full: false });
  await atomicWrite(path, 'one', disk);
  expect(calls).toEqual(['open wx', 'write', 'sync', 'close', 'rename', 'open r', 'sync', 'close']);
});

it.each([
  ['full', fullDisk().disk, 'disk-full'],
  ['read-only', readOnlyDisk(), 'read-only'],
] as const)(
  'keeps the old file and leaves nothing behind where the disk is %s',
  async (_name, disk, reason) => {
    await writeFile(path, 'old');
    const result = await saveTo(
      path,
      () => Promise.resolve('new'),
      (to, data) => atomicWrite(to, data, disk),
    );
    expect(result).toMatchObject({ outcome: 'failed', reason });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['fiche.pdf']);
  },
);

describe('reasons of a failure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EBUSY', 'in-use'],
    ['ENAMETOOLONG', 'bad-name'],
    ['EINVAL', 'bad-name'],
    ['EIO', 'other'],
  ])('%s is %s', (code, reason) => {
    expect(failureReason(systemError(code))).toBe(reason);
  });

  it('is "other" for what is no system error, and the making of the file may fail too', async () => {
    const result = await saveTo(path, () => Promise.reject(new Error('Printing failed')));
    expect(result).toEqual({ outcome: 'failed', reason: 'other', detail: 'Printing failed' });
  });
});
