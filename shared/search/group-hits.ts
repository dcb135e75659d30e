import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { fieldLengths } from './field-lengths';
import { FIELDS, type Field } from './fields';
import type { Group } from './group';
import { matchRecords, MOST_ROWS } from './match';
import type { Occurrences } from './gathered';
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
const FIELD_COUNT = FIELDS.length;

/** What a record says of itself, as against the names of what it relates to. */
const OWN_FIELDS: readonly Field[] = ['code', 'name', 'summary', 'text'];
const DATES = FIELDS.indexOf('dates');
const IS_OWN = FIELDS.map((field) => OWN_FIELDS.includes(field));

/** As one types, all words but the last are those of the letter before. */
const kept = ofDatabase(() => new Recent<string, GroupHits>(64));

const keptCommon = ofDatabase(() => new Recent<string, readonly GroupHits[]>(16));

/** What the texts of a language have of a group. */
export function hitsOf(sql: Sql, lang: Lang, group: Group): GroupHits {
  return kept(sql).get(`${lang} ${keyOf(group)}`, () => {
    const { records, occurrences } = matchRecords(sql, lang, [group]);
    return weigh(sql, lang, group, records, occurrences[0] ?? []);
  });
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
    const { records, occurrences } = matchRecords(sql, lang, groups);
    return groups.map((group, place) => {
      const hits = weigh(sql, lang, group, records, occurrences[place] ?? []);
      return { ...hits, rarity: hitsOf(sql, lang, group).rarity };
    });
  });
}

/** Weighs what the records have of a group, from where each of its alternatives is. */
function weigh(
  sql: Sql,
  lang: Lang,
  { alternatives }: Group,
  records: readonly number[],
  occurrences: readonly Occurrences[],
): GroupHits {
  const lengths = fieldLengths(sql, lang);
  /** For each record and field, what its best alternative is worth. */
  const best = new Float64Array(records.length * FIELD_COUNT);
  /** How many records have each alternative in each field. */
  const holders = new Uint32Array(alternatives.length * FIELD_COUNT);
  for (const [place, { records: at, fields, counts }] of occurrences.entries()) {
    const weight = alternatives[place]?.weight ?? 0;
    let row = 0;
    for (let entry = 0; entry < at.length; entry += 1) {
      const record = at[entry] ?? 0;
      while ((records[row] ?? Infinity) < record) row += 1;
      if (records[row] !== record) continue;
      const field = fields[entry] ?? 0;
      const worth = row * FIELD_COUNT + field;
      best[worth] = Math.max(best[worth] ?? 0, weight * (counts[entry] ?? 0));
      holders[place * FIELD_COUNT + field] = (holders[place * FIELD_COUNT + field] ?? 0) + 1;
    }
  }
  const weighed = new Float64Array(records.length);
  const own = new Uint8Array(records.length);
  const dated = new Uint8Array(records.length);
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row] ?? 0;
    let sum = 0;
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const worth = best[row * FIELD_COUNT + field] ?? 0;
      if (worth === 0) continue;
      const { weight = 0, dilution = 0 } = WEIGHTS[field] ?? {};
      sum += (weight * worth) / (1 - dilution + dilution * lengths.relative(record, field));
      if (IS_OWN[field]) own[row] = 1;
      if (field === DATES) dated[row] = 1;
    }
    weighed[row] = sum;
  }
  const complete = records.length < MOST_ROWS;
  // What else the texts call it makes nothing more common, unless no text has the word itself.
  const typed = holders.filter((_, place) => !alternatives[Math.floor(place / FIELD_COUNT)]?.related);
  const most = Math.max(0, ...typed) || Math.max(0, ...holders);
  // As many of the rows further on have it, as far as one can tell.
  const further = complete ? 1 : Math.max(1, lengths.records / Math.max(1, records.at(-1) ?? 0));
  return {
    records,
    occurrences: weighed,
    own,
    dated,
    rarity: rarityOf(most * further, lengths.records),
    complete,
  };
}

function rarityOf(holders: number, records: number): number {
  return holders === 0 ? SCORING.unknownWord : Math.log(1 + (records - holders + 0.5) / (holders + 0.5));
}
