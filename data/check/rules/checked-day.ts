import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** Nothing has been checked on a day that has not come. */
export function checkedDay(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => {
    const checked = draft.field('checked');
    if (typeof checked !== 'string' || checked <= corpus.today) return [];
    return [
      draft.fault(
        ['checked'],
        `${checked} is in the future`,
        'write the day on which the record was checked',
      ),
    ];
  });
}
