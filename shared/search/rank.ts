import { FIELDS, type Field } from './fields';
import type { Group } from './group';
import type { MatchedRow } from './match';
import { FIELD_WEIGHTS, SATURATION, SCORING } from './weights';

/** What the words of a query are worth in one record. */
export interface WordScore {
  readonly record: number;
  /** BM25F: higher is better. */
  readonly score: number;
  /** The part of the query's information that the record has, from 0 to 1. */
  readonly coverage: number;
}

const WEIGHTS = FIELDS.map((field) => FIELD_WEIGHTS[field]);

/** BM25F over the fields, each alternative of a group at its own weight, the best one counted. */
export function scoreRow({ record, info }: MatchedRow, groups: readonly Group[]): WordScore {
  const at = (index: number) => info[index] ?? 0;
  const columns = at(1);
  const rows = at(2);
  const lengths = 3 + columns;
  const hits = lengths + columns;
  let phrase = 0;
  let score = 0;
  let known = 0;
  let whole = 0;
  for (const group of groups) {
    let frequent = 0;
    const found = new Array<number>(columns).fill(0);
    for (const { weight } of group.alternatives) {
      for (let column = 0; column < columns; column += 1) {
        const cell = hits + 3 * (phrase * columns + column);
        found[column] = Math.max(found[column] ?? 0, weight * at(cell));
        frequent = Math.max(frequent, at(cell + 2));
      }
      phrase += 1;
    }
    const rarity =
      frequent === 0 ? SCORING.unknownWord : Math.log(1 + (rows - frequent + 0.5) / (frequent + 0.5));
    const occurrences = found.reduce((sum, count, column) => {
      const { weight = 0, dilution = 0 } = WEIGHTS[column] ?? {};
      const relative = at(lengths + column) / Math.max(1, at(3 + column));
      return count === 0 ? sum : sum + (weight * count) / (1 - dilution + dilution * relative);
    }, 0);
    whole += rarity;
    if (occurrences > 0) known += rarity;
    score += (rarity * occurrences) / (SATURATION + occurrences);
  }
  return { record, score, coverage: whole === 0 ? 0 : known / whole };
}

/** What a record says of itself, as against the names of what it relates to. */
const OWN_FIELDS: readonly Field[] = ['code', 'name', 'summary', 'text'];

/** True where a row matches in what the record says of itself: there a refused word counts. */
export function saysItself({ info }: MatchedRow): boolean {
  const [phrases = 0, columns = 0] = info;
  const hits = 3 + 2 * columns;
  return OWN_FIELDS.some((field) => {
    const column = FIELDS.indexOf(field);
    for (let phrase = 0; phrase < phrases; phrase += 1) {
      if (info[hits + 3 * (phrase * columns + column)]) return true;
    }
    return false;
  });
}
