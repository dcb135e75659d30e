import { RELATION_NAMES, relationType, type RelationName } from '../../../shared/model/relation';
import type { Corpus } from '../corpus';
import type { Draft } from '../draft';
import type { Fault } from '../fault';

/** A chain of parts, parents or successors never comes back to its start. */
export function relationCycles(corpus: Corpus): Fault[] {
  return RELATION_NAMES.filter((type) => relationType(type).acyclic).flatMap((type) =>
    cyclesOf(type, corpus),
  );
}

function cyclesOf(type: RelationName, corpus: Corpus): Fault[] {
  const finished = new Set<Draft>();
  const faults: Fault[] = [];
  const visit = (draft: Draft, chain: readonly Draft[]): void => {
    if (finished.has(draft)) return;
    for (const relation of draft.relations) {
      const target = corpus.byId.get(relation.to);
      if (relation.type !== type || !target || target === draft) continue;
      const here = [...chain, draft];
      const start = here.indexOf(target);
      if (start >= 0) {
        const round = [...here.slice(start), target].map(({ id }) => id).join(' → ');
        faults.push(
          draft.fault(
            relation.path,
            `"${type}" goes round in a circle: ${round}`,
            'remove the relation that is wrong',
          ),
        );
      } else {
        visit(target, here);
      }
    }
    finished.add(draft);
  };
  for (const draft of corpus.drafts) visit(draft, []);
  return faults;
}
