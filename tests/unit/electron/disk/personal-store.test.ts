import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPersonalStore, PERSONAL_FILE } from '../../../../electron/disk/personal-store';
import { emptyPersonalData, PERSONAL_VERSION } from '../../../../shared/contract/personal';
import { fullDisk, readOnlyDisk } from './failing-disk';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reperes-personal-'));
  path = join(folder, PERSONAL_FILE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const marked = (id: string) => ({ ...emptyPersonalData(), bookmarks: [id] });

/** A folder in which two versions have been saved: `one`, then `two`. */
async function savedTwice(): Promise<void> {
  const store = createPersonalStore(folder);
  await store.load();
  await store.save(marked('one'));
  await store.save(marked('two'));
}

describe('a sound disk', () => {
  it('starts empty, and finds again what was saved', async () => {
    expect((await createPersonalStore(folder).load()).status).toBe('new');
    await savedTwice();
    expect(await createPersonalStore(folder).load()).toEqual({ status: 'ok', data: marked('two') });
  });

  it('writes the saves in the order in which they were asked', async () => {
    const store = createPersonalStore(folder);
    await store.load();
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.save(marked(`id-${String(index)}`))));
    expect((await createPersonalStore(folder).load()).data.bookmarks).toEqual(['id-19']);
  });

  it('does not save what it has not read, so that nothing is overwritten unseen', async () => {
    await savedTwice();
    await expect(createPersonalStore(folder).save(marked('three'))).rejects.toThrow('not been read');
  });

  it('removes what a power cut left half written', async () => {
    await writeFile(join(folder, `.${PERSONAL_FILE}.99-1.tmp`), '{"ver');
    await createPersonalStore(folder).load();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a damaged file', () => {
  it.each([
    ['truncated', '{"version":1,"pref'],
    ['empty', ''],
    ['garbage', '\u0000\u0001\u0002'],
    ['of another form', '{"version":1,"bookmarks":"one"}'],
    ['not an object', '[]'],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x00])],
  ])('%s: the previous copy is restored and the file kept aside', async (_name, content) => {
    await savedTwice();
    await writeFile(path, content);
    const found = await createPersonalStore(folder).load();
    expect(found).toMatchObject({ status: 'restored', data: marked('one') });
    expect(found.keptAs).toMatch(/personal\.json\.corrupt-\d{4}/);
    expect(await readFile(found.keptAs ?? '')).toEqual(Buffer.from(content));
  });

  it('with its copy damaged too: says so, starts empty, keeps the file, and can save again', async () => {
    await savedTwice();
    await writeFile(path, 'x');
    await writeFile(`${path}.bak`, 'y');
    const store = createPersonalStore(folder);
    expect(await store.load()).toMatchObject({ status: 'damaged', data: emptyPersonalData() });
    await store.save(marked('three'));
    expect((await createPersonalStore(folder).load()).data.bookmarks).toEqual(['three']);
  });

  it('lost, with its copy there: the copy is restored', async () => {
    await savedTwice();
    await rm(path);
    expect(await createPersonalStore(folder).load()).toMatchObject({
      status: 'restored',
      data: marked('one'),
    });
  });
});

describe('a file of a newer version', () => {
  it('is read as far as it is understood, and never overwritten', async () => {
    const newer = JSON.stringify({ ...marked('one'), version: PERSONAL_VERSION + 1, invention: true });
    await writeFile(path, newer);
    const store = createPersonalStore(folder);
    expect(await store.load()).toMatchObject({ status: 'newer', data: { bookmarks: ['one'] } });
    await expect(store.save(marked('two'))).rejects.toThrow('newer version');
    expect(await readFile(path, 'utf8')).toBe(newer);
  });

  it('is not overwritten either where it came after the start', async () => {
    const store = createPersonalStore(folder);
    await store.load();
    await writeFile(path, JSON.stringify({ version: PERSONAL_VERSION + 1 }));
    await expect(store.save(marked('two'))).rejects.toThrow('newer version');
  });
});

describe('a file of the version before dossiers', () => {
  it('gives its bookmarks and notes, and stays beside the new one as it was', async () => {
    const former: Record<string, unknown> = { ...marked('one'), version: 1 };
    delete former['dossiers'];
    const note = { text: 'Ma note', updated: '2026-11-01T10:00:00.000Z', contentVersion: '0.1.0' };
    const text = JSON.stringify({ ...former, notes: { g77: note } });
    await writeFile(path, text);
    const store = createPersonalStore(folder);
    const { status, data } = await store.load();
    expect([status, data]).toEqual(['ok', { ...marked('one'), notes: { g77: note } }]);
    await store.save(data);
    expect(await readFile(`${path}.bak`, 'utf8')).toBe(text);
    expect((await createPersonalStore(folder).load()).data).toEqual(data);
  });
});

describe('a disk that refuses', () => {
  it.each([
    ['full', fullDisk().disk, 'ENOSPC'],
    ['read-only', readOnlyDisk(), 'EROFS'],
  ] as const)('%s: the save fails aloud and the saved data stands', async (_name, disk, code) => {
    await savedTwice();
    const store = createPersonalStore(folder, disk);
    expect((await store.load()).status).toBe('ok');
    await expect(store.save(marked('three'))).rejects.toThrow(code);
    expect(await createPersonalStore(folder).load()).toEqual({ status: 'ok', data: marked('two') });
  });
});
