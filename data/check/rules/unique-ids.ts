import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** An id names one record for ever. */
export function uniqueIds(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => {
    const first = corpus.byId.get(draft.id);
    if (!first || first === draft || typeof draft.field('id') !== 'string') return [];
    return [
      draft.fault(
        ['id'],
        `"${draft.id}" is already the id of ${first.file.name}`,
        'give this record another id',
      ),
    ];
  });
}
