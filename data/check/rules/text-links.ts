import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { suggest } from '../nearest';

/** A link in a text leads to a record that exists, and not to the page it stands on. */
export function textLinks(corpus: Corpus): Fault[] {
  const ids = [...corpus.byId.values()].filter(({ kind }) => kind !== 'source').map(({ id }) => id);
  return corpus.drafts.flatMap((draft) =>
    draft.paragraphs.flatMap((paragraph) =>
      [...new Set(paragraph.links)].flatMap((id) => {
        if (id === draft.id) {
          return [
            draft.paragraphFault(
              paragraph,
              `[[${id}]] links to its own page`,
              'write the name without brackets',
            ),
          ];
        }
        if (corpus.byId.has(id)) return [];
        const remedy = suggest(id, ids, 'create the record, or write the name without brackets');
        return [draft.paragraphFault(paragraph, `there is no record "${id}" for the link [[${id}]]`, remedy)];
      }),
    ),
  );
}
