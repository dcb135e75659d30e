import type { GroupHits } from './group-hits';
import { ASPECT_WEIGHT, SATURATION } from './weights';

/**
 * Takes what the words of a query are worth in one record: its BM25F score, where higher is better; the
 * part of the query's information that it has, from 0 to 1; and whether one of its dates was asked for.
 */
export type TakeScore = (record: number, score: number, coverage: number, dated: boolean) => void;

/** BM25F over the fields, for every record that has so many of the groups, aspects aside; in the order of the records. */
export function scoreWords(
  hits: readonly GroupHits[],
  aspects: readonly boolean[],
  leastGroups: number,
  take: TakeScore,
): void {
  const size = Math.max(0, ...hits.map(({ records }) => (records.at(-1) ?? -1) + 1));
  const scores = new Float64Array(size);
  const known = new Float64Array(size);
  const groups = new Uint8Array(size);
  const onDate = new Uint8Array(size);
  let whole = 0;
  for (const [place, { records, occurrences, dated, rarity: own }] of hits.entries()) {
    const isAspect = aspects[place] === true;
    const rarity = isAspect ? own * ASPECT_WEIGHT : own;
    whole += rarity;
    for (let row = 0; row < records.length; row += 1) {
      const record = records[row] ?? 0;
      const count = occurrences[row] ?? 0;
      scores[record] = (scores[record] ?? 0) + (rarity * count) / (SATURATION + count);
      if (count > 0) known[record] = (known[record] ?? 0) + rarity;
      if (!isAspect) groups[record] = (groups[record] ?? 0) + 1;
      if (dated[row]) onDate[record] = 1;
    }
  }
  for (let record = 0; record < size; record += 1) {
    const count = groups[record] ?? 0;
    if (count < leastGroups) continue;
    const coverage = whole === 0 ? 0 : (known[record] ?? 0) / whole;
    take(record, scores[record] ?? 0, coverage, onDate[record] === 1);
  }
}
