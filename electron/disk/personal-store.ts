import { join } from 'node:path';
import type { PersonalData, PersonalLoad } from '../../shared/contract/personal';
import { emptyPersonalData } from '../../shared/contract/personal';
import { atomicWrite, TEMPORARY_SUFFIX } from './atomic-write';
import { errorCode, REAL_DISK } from './disk';
import type { Disk } from './disk';
import { readPersonal } from './personal-file';

/** Name of the personal data in its folder; beside it the previous copy, `.bak`. */
export const PERSONAL_FILE = 'personal.json';

const NEWER = 'The personal data was written by a newer version of the application; it is left as it is.';

/** Keeps the personal data of one person in one folder. */
export interface PersonalStore {
  /** The data and the state it was found in. Rejects where the file is there but cannot be read. */
  load(): Promise<PersonalLoad>;
  /** Rejects with a readable message where the data was not written. Saves run one after the other. */
  save(data: PersonalData): Promise<void>;
}

/** A store in `folder`, which must exist. */
export function createPersonalStore(
  folder: string,
  disk: Disk = REAL_DISK,
  now: () => Date = () => new Date(),
): PersonalStore {
  const path = join(folder, PERSONAL_FILE);
  const copy = `${path}.bak`;
  let readOnly: string | undefined = 'The personal data has not been read yet; nothing was written.';
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, whatever became of the one before. */
  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = queue.then(action, action);
    queue = result.catch(() => undefined);
    return result;
  }

  async function load(): Promise<PersonalLoad> {
    await removeLeftovers(folder, disk);
    const found = await readPersonal(path, disk);
    readOnly = undefined;
    if (found.state === 'good') return { status: 'ok', data: found.data };
    if (found.state === 'newer') {
      readOnly = NEWER;
      return { status: 'newer', data: found.data };
    }
    const keptAs = found.state === 'damaged' ? await keepAside(path, disk, now()) : undefined;
    const previous = await readPersonal(copy, disk);
    if (previous.state === 'good') return { status: 'restored', data: previous.data, keptAs };
    if (keptAs === undefined && previous.state === 'absent')
      return { status: 'new', data: emptyPersonalData() };
    return { status: 'damaged', data: emptyPersonalData(), keptAs };
  }

  async function save(data: PersonalData): Promise<void> {
    if (readOnly !== undefined) throw new Error(readOnly);
    const current = await readPersonal(path, disk);
    if (current.state === 'newer') throw new Error(NEWER);
    if (current.state === 'good') await atomicWrite(copy, current.text, disk);
    await atomicWrite(path, `${JSON.stringify(data, null, 2)}\n`, disk);
  }

  return { load: () => inTurn(load), save: (data) => inTurn(() => save(data)) };
}

/** Puts a damaged file aside under a name that holds the instant; returns its new path. */
async function keepAside(path: string, disk: Disk, now: Date): Promise<string> {
  const aside = `${path}.corrupt-${now.toISOString().replaceAll(':', '-')}`;
  await disk.rename(path, aside);
  return aside;
}

/** Removes what a power cut left half written. */
async function removeLeftovers(folder: string, disk: Disk): Promise<void> {
  const names = await disk.readdir(folder);
  const leftovers = names.filter(
    (name) => name.startsWith(`.${PERSONAL_FILE}`) && name.endsWith(TEMPORARY_SUFFIX),
  );
  for (const name of leftovers) {
    await disk.unlink(join(folder, name)).catch((error: unknown) => {
      if (errorCode(error) === undefined) throw error;
    });
  }
}
