import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space, then print again',
  EDQUOT: 'your share of the disk is full; free some space, then print again',
  EROFS: 'the disk cannot be written to; choose another folder with --out',
  EACCES: 'you may not write there; choose another folder with --out',
  EPERM: 'you may not write there, or another program has the file open; close it or choose another folder',
  EBUSY: 'another program has the file open; close it, then print again',
  ETXTBSY: 'another program has the file open; close it, then print again',
  ENOTDIR: 'a part of the path is a file; choose another folder with --out',
  EEXIST: 'a file stands there; choose another folder with --out',
  EISDIR: 'a folder of that name stands there; remove it or choose another folder with --out',
  EFBIG: 'the file is larger than this disk or your share of it takes; choose another folder with --out',
  ENAMETOOLONG: 'the path is too long for this system; choose a shorter one with --out',
};

/** Reasons for which no other file can be written either. */
const FINAL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);

/** Why a file or folder could not be written, as a sentence; `final` where going on is useless. */
export function writeFailure(error: unknown): { readonly reason: string; readonly final: boolean } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return { reason: REASONS[code] ?? message.split('\n')[0] ?? message, final: FINAL.has(code) };
}

/** The folder as an absolute path, made where it is absent. Throws a sentence where it cannot be written to. */
export function prepareFolder(out: string): string {
  const folder = resolve(out);
  let isFile: boolean;
  try {
    isFile = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false;
    if (!isFile) {
      // On a disk that cannot be written to, making a folder says that its parent is missing.
      const nearest = nearestThere(folder);
      if (!statSync(nearest).isDirectory()) throw Object.assign(new Error(nearest), { code: 'ENOTDIR' });
      accessSync(nearest, constants.W_OK | constants.X_OK);
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    throw new Error(`--out "${out}": ${writeFailure(error).reason}`, { cause: error });
  }
  if (isFile) throw new Error(`--out "${out}" is a file; a folder is needed`);
  return folder;
}

/** The path itself where something is there, else the nearest above it. */
function nearestThere(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : nearestThere(above);
}
