import { open, readFile, readdir, rename, unlink } from 'node:fs/promises';

/** The calls to the disk that saving makes; tests give their own to play a disk that fails. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readdir: (path: string) => Promise<string[]>;
}

/** The disk of this machine. */
export const REAL_DISK: Disk = { open, rename, unlink, readFile, readdir };

/** Code of a system error such as `ENOSPC`, or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
