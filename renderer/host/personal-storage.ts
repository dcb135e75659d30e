import { emptyPersonalData, PersonalData, type PersonalLoad } from '../../shared/contract/personal';
import { readPersonalData, type ReadPersonal } from '../../shared/contract/personal-versions';

const CURRENT = 'reperes.personal';
const PREVIOUS = 'reperes.personal.previous';
const DAMAGED = 'reperes.personal.damaged';

type Found = { readonly state: 'absent' } | ReadPersonal;

/** Reads the personal data of the web edition; falls back on the previous good copy. Never throws. */
export function loadPersonal(storage: Storage): PersonalLoad {
  const current = read(storage, CURRENT);
  if (current.state === 'good') return { status: 'ok', data: current.data };
  if (current.state === 'newer') return { status: 'newer', data: current.data };
  const previous = read(storage, PREVIOUS);
  if (current.state === 'absent' && previous.state === 'absent')
    return { status: 'new', data: emptyPersonalData() };
  const kept = current.state === 'damaged' && keepAside(storage);
  const keptAs = kept ? { keptAs: DAMAGED } : {};
  if (previous.state === 'good') return { status: 'restored', data: previous.data, ...keptAs };
  return { status: 'damaged', data: emptyPersonalData(), ...keptAs };
}

/** Writes the personal data and keeps the copy before it. Throws where the browser refuses. */
export function savePersonal(storage: Storage, data: PersonalData): void {
  const before = read(storage, CURRENT);
  if (before.state === 'newer') throw new Error('written by a newer version of the application');
  if (before.state === 'good') storage.setItem(PREVIOUS, JSON.stringify(before.data));
  storage.setItem(CURRENT, JSON.stringify(PersonalData.parse(data)));
}

function read(storage: Storage, key: string): Found {
  try {
    const text = storage.getItem(key);
    if (text === null) return { state: 'absent' };
    return readPersonalData(JSON.parse(text));
  } catch {
    return { state: 'damaged' };
  }
}

function keepAside(storage: Storage): boolean {
  try {
    storage.setItem(DAMAGED, storage.getItem(CURRENT) ?? '');
    return true;
  } catch {
    return false;
  }
}
