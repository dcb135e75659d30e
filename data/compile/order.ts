import { KINDS } from '../../shared/model/kind';
import type { AuthoredRecord } from '../schema/record';

/** The records in the order of the database, whatever the order of the files: by kind, then by reference. */
export function inOrder(records: readonly AuthoredRecord[]): AuthoredRecord[] {
  return [...records].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.ref < b.ref ? -1 : 1),
  );
}
