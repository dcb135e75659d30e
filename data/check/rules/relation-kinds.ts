import { relationType } from '../../../shared/model/relation';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** A type of relation joins only the kinds that give it a meaning. */
export function relationKinds(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.relations.flatMap(({ path, type, to }) => {
      const allowed = relationType(type);
      const target = corpus.byId.get(to)?.kind;
      const faults: Fault[] = [];
      if (draft.kind && !allowed.from.includes(draft.kind)) {
        const remedy = `it starts from: ${allowed.from.join(', ')}; use another type, or state it in the other record`;
        faults.push(draft.fault([...path, 'type'], `"${type}" cannot start from a ${draft.kind}`, remedy));
      }
      if (target && !allowed.to.includes(target)) {
        const remedy = `it leads to: ${allowed.to.join(', ')}; use another type`;
        faults.push(draft.fault([...path, 'to'], `"${type}" cannot lead to the ${target} "${to}"`, remedy));
      }
      return faults;
    }),
  );
}
