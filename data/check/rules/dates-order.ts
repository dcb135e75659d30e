import type { Corpus } from '../corpus';
import { spansWithin } from '../dates';
import type { Fault } from '../fault';

/** What has a beginning and an end begins first. */
export function datesOrder(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    spansWithin(draft.data)
      .filter(({ start, end }) => isBefore(end, start))
      .map(({ path, start, end }) =>
        draft.fault([...path, 'until'], `${end} is before ${start}`, 'correct or exchange the two dates'),
      ),
  );
}

/** Compared as far as both are precise: 1978 is not before 1978-09. */
function isBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
