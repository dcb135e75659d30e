import type { SaveFailure, SaveResult } from '../../shared/contract/host';
import { redact } from '../redact';
import { atomicWrite } from './atomic-write';
import { errorCode } from './disk';

const REASONS: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENAMETOOLONG: 'bad-name',
  EINVAL: 'bad-name',
  EILSEQ: 'bad-name',
};

/** Why a file could not be saved, from the system's error. */
export function failureReason(error: unknown): SaveFailure {
  return REASONS[errorCode(error) ?? ''] ?? 'other';
}

/** Saves what `make` returns at `path`, whole or not at all, and says how it went. Never rejects. */
export async function saveTo(
  path: string,
  make: () => Promise<string | Uint8Array>,
  write = atomicWrite,
): Promise<SaveResult> {
  try {
    await write(path, await make());
    return { outcome: 'saved', path };
  } catch (error) {
    const detail = redact(error instanceof Error ? error.message : String(error));
    return { outcome: 'failed', reason: failureReason(error), detail };
  }
}
