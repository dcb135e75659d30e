import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { suggest } from '../nearest';

/** A relation leads to another record that exists. */
export function relationTargets(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.relations.flatMap(({ path, to }) => {
      const at = [...path, 'to'];
      if (to === draft.id)
        return [
          draft.fault(at, 'the record is related to itself', 'name another record, or remove the relation'),
        ];
      if (corpus.byId.has(to)) return [];
      return [
        draft.fault(
          at,
          `there is no record "${to}"`,
          suggest(to, corpus.byId.keys(), 'create it, or correct the id'),
        ),
      ];
    }),
  );
}
