import { Gathered, type Occurrences } from './gathered';
import { readerOf, type RecordSet, type Way } from './occurrence-readers';
import type { WordIndex } from './word-index';

/** Records that are read before one asks whether there are enough. */
export const STRETCH = 4096;

/** Where an alternative is: in the first `within` records that have it, or in those of a set. */
export function occurrencesOf(
  index: WordIndex,
  way: Way,
  within: number | RecordSet,
  stretch = STRETCH,
): Occurrences {
  const set = typeof within === 'number' ? null : within;
  const end = set ? set.length : Infinity;
  const found = new Gathered(typeof within === 'number' ? within : Infinity);
  const reader = readerOf(index, way);
  for (let from = 0; from < end && !found.isFull && !reader.isAtEnd; from += stretch)
    reader.read(Math.min(from + stretch, end), found, set);
  return found;
}
