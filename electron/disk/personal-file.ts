import { z } from 'zod';
import { emptyPersonalData, PERSONAL_VERSION, PersonalData } from '../../shared/contract/personal';
import { errorCode } from './disk';
import type { Disk } from './disk';

/** What a file of personal data turned out to be. */
export type PersonalFile =
  | { readonly state: 'absent' | 'damaged' }
  | { readonly state: 'good'; readonly data: PersonalData; readonly text: string }
  | { readonly state: 'newer'; readonly data: PersonalData };

const Versioned = z.looseObject({ version: z.int().positive() });

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
  let json: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    json = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  const good = PersonalData.safeParse(json);
  if (good.success) return { state: 'good', data: good.data, text };
  const versioned = Versioned.safeParse(json);
  if (!versioned.success || versioned.data.version <= PERSONAL_VERSION) return { state: 'damaged' };
  const understood = PersonalData.safeParse({ ...versioned.data, version: PERSONAL_VERSION });
  return { state: 'newer', data: understood.success ? understood.data : emptyPersonalData() };
}
