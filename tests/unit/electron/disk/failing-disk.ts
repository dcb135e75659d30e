import { open } from 'node:fs/promises';
import { REAL_DISK } from '../../../../electron/disk/disk';
import type { Disk } from '../../../../electron/disk/disk';

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: a disk that fails`), { code });
}

/** A disk that notes its calls and, where `full`, has room for half of what is written. */
export function fullDisk({ full = true } = {}): { disk: Disk; calls: string[] } {
  const calls: string[] = [];
  const noted: typeof open = async (path, flags, mode) => {
    calls.push(`open ${String(flags)}`);
    const handle = await open(path, flags, mode);
    const { writeFile, sync, close } = handle;
    return Object.assign(handle, {
      writeFile: async (data: string) => {
        calls.push('write');
        await writeFile.call(handle, full ? data.slice(0, data.length / 2) : data);
        if (full) throw systemError('ENOSPC');
      },
      sync: () => (calls.push('sync'), sync.call(handle)),
      close: () => (calls.push('close'), close.call(handle)),
    });
  };
  const rename = (from: string, to: string) => (calls.push('rename'), REAL_DISK.rename(from, to));
  return { disk: { ...REAL_DISK, open: noted, rename }, calls };
}

/** A disk on which nothing new can be made. */
export function readOnlyDisk(): Disk {
  return {
    ...REAL_DISK,
    open: () => Promise.reject(systemError('EROFS')),
    rename: () => Promise.reject(systemError('EROFS')),
  };
}
