import { LANGUAGES, type Lang } from '../model/language';
import { Recent, ofDatabase } from '../reference/recent';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { stemKey, tellingTokens } from './name-key';

const OWN_NAMES = `SELECT name.record, lang, official, short, acronym,
    CASE kind WHEN 'milestone' THEN substr(date_start, 1, 4) END AS year
  FROM record_text AS name JOIN record ON record.rowid = name.record
  WHERE name.record IN (SELECT value FROM json_each(?1))`;
const OTHER_NAMES =
  'SELECT record, fr, en, es FROM other_name WHERE record IN (SELECT value FROM json_each(?1))';

/** The stems of a name, by their numbers: names share them. */
interface StemmedName {
  /** Its stems in order; joined neighbours follow, for «sudsud». */
  readonly words: Uint32Array;
  /** How many different stems it has. */
  readonly length: number;
  /** The year of the event that has this name, by its number. */
  readonly year: number | null;
}

/** What a record is called. */
interface RecordNames {
  /** In every language, acronyms among them. */
  readonly names: readonly StemmedName[];
  /** In small letters. */
  readonly acronyms: readonly string[];
}

/** As one types, the same records come back at each letter. */
const kept = ofDatabase(() => new Recent<number, RecordNames>(2000));

/** Every name of these records. */
export function namesOf(sql: Sql, records: readonly number[]): Map<number, RecordNames> {
  return kept(sql).getAll(records, (asked) => {
    const missing = new Map(asked.map((record) => [record, new Set<string>()]));
    const acronyms = new Map(asked.map((record) => [record, new Set<string>()]));
    const years = new Map<number, string | null>();
    const ids = JSON.stringify(asked);
    const add = (record: number, name: string | null, lang: Lang) => {
      if (name !== null) missing.get(record)?.add(stemKey(tellingTokens(name), lang));
    };
    for (const row of sql.all(OWN_NAMES, [ids])) {
      const lang = oneOf(row, 'lang', LANGUAGES);
      years.set(number(row, 'record'), textOrNull(row, 'year'));
      add(number(row, 'record'), text(row, 'official'), lang);
      add(number(row, 'record'), textOrNull(row, 'short'), lang);
      const acronym = textOrNull(row, 'acronym');
      add(number(row, 'record'), acronym, lang);
      if (acronym !== null) acronyms.get(number(row, 'record'))?.add(acronym.toLowerCase());
    }
    for (const row of sql.all(OTHER_NAMES, [ids])) {
      for (const lang of LANGUAGES) add(number(row, 'record'), textOrNull(row, lang), lang);
    }
    return new Map(
      [...missing].map(([record, names]) => {
        const year = years.get(record) ?? null;
        return [
          record,
          {
            names: [...names].map((name) => stemmedName(name, year)),
            acronyms: [...(acronyms.get(record) ?? [])],
          },
        ];
      }),
    );
  });
}

function stemmedName(name: string, year: string | null): StemmedName {
  const stems = name.split(' ');
  const pairs = stems.slice(1).map((stem, index) => `${stems[index] ?? ''}${stem.slice(1)}+`);
  return {
    words: Uint32Array.from([...stems, ...pairs], numberOf),
    length: new Set(stems).size,
    year: year === null ? null : numberOf(`§${year}`),
  };
}

/** Every stem of the names that were read, and its number. */
const numbered: string[] = [];
const numbers = new Map<string, number>();

function numberOf(stem: string): number {
  const known = numbers.get(stem) ?? numbered.push(stem) - 1;
  numbers.set(stem, known);
  return known;
}

/** How many different stems the names have that were read so far: their numbers are less. */
export function stemCount(): number {
  return numbered.length;
}

/** The stem of a number. */
export function stemOf(number: number): string {
  return numbered[number] ?? '';
}
