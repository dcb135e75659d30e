import type { RelationName } from '../../../shared/model/relation';
import type { Corpus } from '../corpus';
import type { Draft, DraftRelation } from '../draft';
import type { Fault } from '../fault';

/** Types that say the same thing from the two ends. */
const INVERSES: Partial<Record<RelationName, RelationName>> = {
  succeeds: 'is-followed-by',
  'is-followed-by': 'succeeds',
};

interface Stated {
  readonly draft: Draft;
  readonly relation: DraftRelation;
}

/** A relation is stated once, in one file; the other end is derived from it. */
export function relationRepeats(corpus: Corpus): Fault[] {
  const stated = new Map<string, Stated[]>();
  const faults: Fault[] = [];
  for (const draft of corpus.drafts) {
    for (const relation of draft.relations) {
      const { type, to } = relation;
      const before = [
        ...(stated.get(key(draft.id, type, to)) ?? []),
        ...(stated.get(key(to, type, draft.id)) ?? []),
        ...(stated.get(key(to, INVERSES[type] ?? type, draft.id)) ?? []),
      ].find((other) => draft.id !== to && overlap(other.relation, relation));
      if (before) faults.push(repeat(draft, relation, before));
      else
        stated.set(key(draft.id, type, to), [
          ...(stated.get(key(draft.id, type, to)) ?? []),
          { draft, relation },
        ]);
    }
  }
  return faults;
}

function key(from: string, type: RelationName, to: string): string {
  return `${from} ${type} ${to}`;
}

/** The same relation may hold in two spells, each with its dates. */
function overlap(a: DraftRelation, b: DraftRelation): boolean {
  const ends = (first: DraftRelation, second: DraftRelation): boolean =>
    first.until !== '' && first.until <= second.from;
  return !ends(a, b) && !ends(b, a);
}

function repeat(draft: Draft, relation: DraftRelation, before: Stated): Fault {
  const place = `${before.draft.file.name}:${before.draft.file.line(before.relation.path)}`;
  const message =
    before.draft === draft
      ? `"${relation.type}" to "${relation.to}" is already stated on line ${draft.file.line(before.relation.path)}`
      : `the relation with "${relation.to}" is already stated in ${place}`;
  return draft.fault(relation.path, message, 'keep one of the two: the other end is derived');
}
