import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { fieldLengths } from './field-lengths';
import { FIELDS, type Field } from './fields';
import type { Group } from './group';
import { MOST_ROWS, matchRows, type MatchedRow } from './match';
import { Recent, ofDatabase } from '../reference/recent';
import { FIELD_WEIGHTS, SCORING } from './weights';

/** The records that have one thing asked for, and how much of it. */
export interface GroupHits {
  /** Numbers of the records, ascending. */
  readonly records: readonly number[];
  /** For each, occurrences weighted by field and form: the sum that BM25F saturates. */
  readonly occurrences: Float64Array;
  /** For each, 1 where the record says it of itself, not only in the names of what it relates to. */
  readonly own: Uint8Array;
  /** For each, 1 where it is a date of the record, not one that its texts mention. */
  readonly dated: Uint8Array;
  /** How much it tells: the fewer records have it, the more. */
  readonly rarity: number;
  /** False where more records have it than are ranked. */
  readonly complete: boolean;
}

const WEIGHTS = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const COLUMNS = FIELDS.length;

/** What a record says of itself, as against the names of what it relates to. */
const OWN_FIELDS: readonly Field[] = ['code', 'name', 'summary', 'text'];
const DATES = FIELDS.indexOf('dates');
const IS_OWN = FIELDS.map((field) => OWN_FIELDS.includes(field));

/** As one types, all words but the last are those of the letter before. */
const kept = ofDatabase(() => new Recent<string, GroupHits>(64));

const keptCommon = ofDatabase(() => new Recent<string, readonly GroupHits[]>(16));

/** What the texts of a language have of a group. */
export function hitsOf(sql: Sql, lang: Lang, group: Group): GroupHits {
  return kept(sql).get(`${lang} ${keyOf(group)}`, () =>
    countHits(sql, lang, group, matchRows(sql, lang, [group]), 0),
  );
}

function keyOf({ alternatives }: Group): string {
  return alternatives
    .map(({ terms, prefix, weight }) => `${terms.join(' ')}${prefix ? '*' : ''}${String(weight)}`)
    .join('|');
}

/**
 * The same for each group, over the records that have them all: where a group has more records
 * than are ranked, those that it shares with the others may be further on.
 */
export function commonHits(sql: Sql, lang: Lang, groups: readonly Group[]): readonly GroupHits[] {
  return keptCommon(sql).get(`${lang} ${groups.map(keyOf).join('&')}`, () => {
    const rows = matchRows(sql, lang, groups);
    let first = 0;
    return groups.map((group) => {
      const hits = countHits(sql, lang, group, rows, first);
      first += group.alternatives.length;
      return { ...hits, rarity: hitsOf(sql, lang, group).rarity };
    });
  });
}

/** Weighs what the rows have of a group, whose alternatives begin at `first` among those asked. */
function countHits(
  sql: Sql,
  lang: Lang,
  { alternatives }: Group,
  rows: readonly MatchedRow[],
  first: number,
): GroupHits {
  const lengths = fieldLengths(sql, lang);
  const weights = alternatives.map(({ weight }) => weight);
  const occurrences = new Float64Array(rows.length);
  const own = new Uint8Array(rows.length);
  const dated = new Uint8Array(rows.length);
  /** How many records have each alternative in each field. */
  const holders = new Uint32Array(weights.length * COLUMNS);
  for (const [row, { record, hits }] of rows.entries()) {
    const relative = lengths.relative(record);
    let sum = 0;
    for (let column = 0; column < COLUMNS; column += 1) {
      let best = 0;
      for (let place = 0; place < weights.length; place += 1) {
        const count = hits[(first + place) * COLUMNS + column] ?? 0;
        if (count === 0) continue;
        best = Math.max(best, (weights[place] ?? 0) * count);
        holders[place * COLUMNS + column] = (holders[place * COLUMNS + column] ?? 0) + 1;
      }
      if (best === 0) continue;
      const { weight = 0, dilution = 0 } = WEIGHTS[column] ?? {};
      sum += (weight * best) / (1 - dilution + dilution * (relative[column] ?? 0));
      if (IS_OWN[column]) own[row] = 1;
      if (column === DATES) dated[row] = 1;
    }
    occurrences[row] = sum;
  }
  const records = rows.map(({ record }) => record);
  const complete = rows.length < MOST_ROWS;
  // As many of the rows further on have it, as far as one can tell.
  const further = complete ? 1 : Math.max(1, lengths.records / Math.max(1, records.at(-1) ?? 0));
  return {
    records,
    occurrences,
    own,
    dated,
    rarity: rarityOf(Math.max(0, ...holders) * further, lengths.records),
    complete,
  };
}

function rarityOf(holders: number, records: number): number {
  return holders === 0 ? SCORING.unknownWord : Math.log(1 + (records - holders + 0.5) / (holders + 0.5));
}
