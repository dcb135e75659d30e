import type { Corpus } from '../corpus';
import type { Draft } from '../draft';
import type { Fault } from '../fault';

/** A short reference, once printed, leads to one record only. */
export function uniqueRefs(corpus: Corpus): Fault[] {
  const owners = new Map<string, Draft>();
  return corpus.drafts.flatMap((draft) => {
    const ref = draft.field('ref');
    if (typeof ref !== 'string') return [];
    const owner = owners.get(ref);
    if (!owner) {
      owners.set(ref, draft);
      return [];
    }
    return [
      draft.fault(
        ['ref'],
        `"${ref}" is already the reference of ${owner.file.name}`,
        'take the next free number',
      ),
    ];
  });
}
