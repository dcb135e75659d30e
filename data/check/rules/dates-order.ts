import type { Corpus } from '../corpus';
import { spansOf } from '../dates';
import type { Fault } from '../fault';
import { isBefore } from '../lifespan';

/** What has a beginning and an end begins first. */
export function datesOrder(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    spansOf(draft.groups)
      .filter(({ start, end }) => isBefore(end, start))
      .map(({ path, start, end }) =>
        draft.fault([...path, 'until'], `${end} is before ${start}`, 'correct or exchange the two dates'),
      ),
  );
}
