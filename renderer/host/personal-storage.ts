import {
  emptyPersonalData,
  PERSONAL_VERSION,
  PersonalData,
  type PersonalLoad,
} from '../../shared/contract/personal';

const CURRENT = 'reperes.personal';
const PREVIOUS = 'reperes.personal.previous';
const DAMAGED = 'reperes.personal.damaged';

type Found =
  { readonly state: 'absent' | 'damaged' } | { readonly state: 'ok' | 'newer'; readonly data: PersonalData };

/** Reads the personal data of the web edition; falls back on the previous good copy. Never throws. */
export function loadPersonal(storage: Storage): PersonalLoad {
  const current = read(storage, CURRENT);
  if (current.state === 'ok' || current.state === 'newer')
    return { status: current.state, data: current.data };
  const previous = read(storage, PREVIOUS);
  if (current.state === 'absent' && previous.state === 'absent')
    return { status: 'new', data: emptyPersonalData() };
  const kept = current.state === 'damaged' && keepAside(storage);
  const keptAs = kept ? { keptAs: DAMAGED } : {};
  if (previous.state === 'ok') return { status: 'restored', data: previous.data, ...keptAs };
  return { status: 'damaged', data: emptyPersonalData(), ...keptAs };
}

/** Writes the personal data and keeps the copy before it. Throws where the browser refuses. */
export function savePersonal(storage: Storage, data: PersonalData): void {
  const before = read(storage, CURRENT);
  if (before.state === 'newer') throw new Error('written by a newer version of the application');
  if (before.state === 'ok') storage.setItem(PREVIOUS, JSON.stringify(before.data));
  storage.setItem(CURRENT, JSON.stringify(PersonalData.parse(data)));
}

function read(storage: Storage, key: string): Found {
  try {
    const text = storage.getItem(key);
    if (text === null) return { state: 'absent' };
    const json: unknown = JSON.parse(text);
    if (isNewer(json)) {
      const known = PersonalData.safeParse({ ...json, version: PERSONAL_VERSION });
      return { state: 'newer', data: known.success ? known.data : emptyPersonalData() };
    }
    return { state: 'ok', data: PersonalData.parse(json) };
  } catch {
    return { state: 'damaged' };
  }
}

function isNewer(json: unknown): json is { readonly version: number } {
  return (
    json !== null &&
    typeof json === 'object' &&
    'version' in json &&
    typeof json.version === 'number' &&
    json.version > PERSONAL_VERSION
  );
}

function keepAside(storage: Storage): boolean {
  try {
    storage.setItem(DAMAGED, storage.getItem(CURRENT) ?? '');
    return true;
  } catch {
    return false;
  }
}
