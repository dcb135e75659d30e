import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, REAL_DISK } from './disk';
import type { Disk } from './disk';

/** Ends the name of a file being written, so that one left by a power cut can be told and removed. */
export const TEMPORARY_SUFFIX = '.tmp';

/** Errors that pass when an antivirus or an indexer lets go of the file. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);
const RETRIES = 10;
const RETRY_DELAY_MS = 100;

let written = 0;

/**
 * Replaces the file at `path` so that whoever reads it, even after a power cut, finds the old bytes
 * or the new ones whole. Rejects with the system's error; the old file then stands.
 */
export async function atomicWrite(
  path: string,
  data: string | Uint8Array,
  disk: Disk = REAL_DISK,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(
    folder,
    `.${basename(path)}.${String(process.pid)}-${String(++written)}${TEMPORARY_SUFFIX}`,
  );
  try {
    const file = await disk.open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithRetries(temporary, path, disk);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, disk);
}

/** Windows refuses a rename while another program looks at the file; elsewhere a refusal is final. */
async function renameWithRetries(from: string, to: string, disk: Disk): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      const passing = process.platform === 'win32' && PASSING.has(errorCode(error) ?? '');
      if (!passing || attempt === RETRIES) throw error;
      await wait(RETRY_DELAY_MS);
    }
  }
}

/** Makes the new name itself survive a power cut. Windows cannot open a folder, and needs no such call. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network shares cannot sync a folder; the file is written all the same.
    if (errorCode(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
