import { KINDS, type Kind } from '../../shared/model/kind';
import type { AuthoredRecord } from '../schema/record';

/**
 * The records in the order of the database, whatever the order of the files: the most important
 * first, so that a search of a very large reference, which stops after so many, keeps the best.
 * Sources come last, as they are found through what cites them; then the records with the most
 * relations come first; then by kind and by reference.
 */
export function inOrder(records: readonly AuthoredRecord[]): AuthoredRecord[] {
  const relations = countRelations(records);
  const count = ({ id }: AuthoredRecord) => relations.get(id) ?? 0;
  return [...records].sort(
    (a, b) =>
      Number(isSource(a)) - Number(isSource(b)) ||
      count(b) - count(a) ||
      placeOf(a.kind) - placeOf(b.kind) ||
      (a.ref < b.ref ? -1 : 1),
  );
}

/** How many relations each record has, stated by it or by others. */
function countRelations(records: readonly AuthoredRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, relations = [] } of records) {
    for (const { to } of relations) {
      add(id);
      add(to);
    }
  }
  return counts;
}

function isSource({ kind }: AuthoredRecord): boolean {
  return kind === 'source';
}

function placeOf(kind: Kind): number {
  return KINDS.indexOf(kind);
}
