import type { PersonalData } from '../../shared/contract/personal';
import { readPersonalData } from '../../shared/contract/personal-versions';
import { errorCode } from './disk';
import type { Disk } from './disk';

/** What a file of personal data turned out to be. */
export type PersonalFile =
  | { readonly state: 'absent' | 'damaged' }
  | { readonly state: 'good'; readonly data: PersonalData; readonly text: string }
  | { readonly state: 'newer'; readonly data: PersonalData };

/** Reads the file at `path`. Rejects where it is there but the system will not give it. */
export async function readPersonal(path: string, disk: Disk): Promise<PersonalFile> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'absent' };
    throw error;
  }
  return parsePersonal(bytes);
}

/** Understands the bytes of a file; of a newer version it takes what this version understands. */
function parsePersonal(bytes: Uint8Array): PersonalFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const found = readPersonalData(JSON.parse(text));
    return found.state === 'good' ? { ...found, text } : found;
  } catch {
    return { state: 'damaged' };
  }
}
