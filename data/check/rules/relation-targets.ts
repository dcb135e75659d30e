import { relationType } from '../../../shared/model/relation';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { suggest } from '../nearest';

/** A relation leads to another record that exists. */
export function relationTargets(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.relations.flatMap(({ path, type, to }) => {
      const at = [...path, 'to'];
      if (to === draft.id) {
        return [
          draft.fault(at, 'the record is related to itself', 'name another record, or remove the relation'),
        ];
      }
      if (corpus.byId.has(to)) return [];
      const fitting = [...corpus.byId.values()].filter(
        ({ kind }) => kind && relationType(type).to.includes(kind),
      );
      const remedy = suggest(
        to,
        fitting.map(({ id }) => id),
        'create it, or correct the id',
      );
      return [draft.fault(at, `there is no record "${to}"`, remedy)];
    }),
  );
}
