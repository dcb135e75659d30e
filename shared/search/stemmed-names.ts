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
    const called = new Map(asked.map((record) => [record, new CalledRecord()]));
    const ids = JSON.stringify(asked);
    for (const row of sql.all(OWN_NAMES, [ids])) {
      const record = called.get(number(row, 'record'));
      const lang = oneOf(row, 'lang', LANGUAGES);
      const acronym = textOrNull(row, 'acronym');
      record?.add(text(row, 'official'), lang);
      record?.add(textOrNull(row, 'short'), lang);
      record?.add(acronym, lang);
      if (acronym !== null) record?.acronyms.add(acronym.toLowerCase());
      if (record) record.year = textOrNull(row, 'year');
    }
    for (const row of sql.all(OTHER_NAMES, [ids])) {
      for (const lang of LANGUAGES) called.get(number(row, 'record'))?.add(textOrNull(row, lang), lang);
    }
    return new Map([...called].map(([id, record]) => [id, record.names()]));
  });
}

/** What a record is called, row by row. */
class CalledRecord {
  readonly acronyms = new Set<string>();
  year: string | null = null;
  private readonly stems = new Set<string>();

  add(name: string | null, lang: Lang): void {
    if (name !== null) this.stems.add(stemKey(tellingTokens(name), lang));
  }

  names(): RecordNames {
    const names = [...this.stems].map((name) => stemmedName(name, this.year));
    return { names, acronyms: [...this.acronyms] };
  }
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
