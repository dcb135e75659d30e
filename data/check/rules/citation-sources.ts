import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { suggest } from '../nearest';

/** A citation leads to a record of the kind source. */
export function citationSources(corpus: Corpus): Fault[] {
  const sources = corpus.drafts.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  return corpus.drafts.flatMap((draft) =>
    draft.citationKeys.flatMap((key) => {
      const path = ['citations', key, 'source'];
      const source = draft.field(...path);
      if (typeof source !== 'string') return [];
      const target = corpus.byId.get(source);
      if (!target)
        return [
          draft.fault(
            path,
            `there is no source "${source}"`,
            suggest(source, sources, 'create it, or correct the id'),
          ),
        ];
      if (!target.kind || target.kind === 'source') return [];
      return [
        draft.fault(
          path,
          `"${source}" is a ${target.kind}, not a source`,
          suggest(source, sources, 'name a source record'),
        ),
      ];
    }),
  );
}
