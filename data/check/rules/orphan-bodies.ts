import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** A body stands in a system: it has at least one relation, in one direction or the other. */
export function orphanBodies(corpus: Corpus): Fault[] {
  const related = new Set(corpus.drafts.flatMap((draft) => draft.relations.map(({ to }) => to)));
  return corpus.drafts
    .filter((draft) => draft.kind === 'body' && draft.relations.length === 0 && !related.has(draft.id))
    .map((draft) =>
      draft.fault(['id'], 'no relation leads from or to this body', 'state how it relates to another record'),
    );
}
