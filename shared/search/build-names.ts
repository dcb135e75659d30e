import { LANGUAGES, type Lang } from '../model/language';
import { insertRows, type Run } from '../reference/insert-rows';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { stemKey, tellingTokens } from './name-key';

const CREATE = `CREATE TABLE search_name (
  record INTEGER PRIMARY KEY REFERENCES record,
  names TEXT NOT NULL,             -- its names in every language, a line each: their stems
  acronyms TEXT NOT NULL,          -- in small letters, a line each
  year TEXT)                       -- of the event that has these names`;
const OWN_NAMES = `SELECT name.record, lang, official, short, acronym,
    CASE kind WHEN 'milestone' THEN substr(date_start, 1, 4) END AS year
  FROM record_text AS name JOIN record ON record.rowid = name.record ORDER BY name.record, lang`;
const OTHER_NAMES = 'SELECT record, fr, en, es FROM other_name ORDER BY id';

/** What a record is called, row by row. */
class CalledRecord {
  readonly stems = new Set<string>();
  readonly acronyms = new Set<string>();
  year: string | null = null;

  add(name: string | null, lang: Lang): void {
    if (name !== null) this.stems.add(stemKey(tellingTokens(name), lang));
  }
}

/** Writes the stems of every name of every record, to which a query is compared. */
export function buildNames(run: Run, sql: Sql): void {
  run(CREATE);
  const called = new Map<number, CalledRecord>();
  for (const row of sql.all(OWN_NAMES)) {
    const id = number(row, 'record');
    const record = called.get(id) ?? new CalledRecord();
    called.set(id, record);
    const lang = oneOf(row, 'lang', LANGUAGES);
    const acronym = textOrNull(row, 'acronym');
    record.add(text(row, 'official'), lang);
    record.add(textOrNull(row, 'short'), lang);
    record.add(acronym, lang);
    if (acronym !== null) record.acronyms.add(acronym.toLowerCase());
    record.year = textOrNull(row, 'year');
  }
  for (const row of sql.all(OTHER_NAMES)) {
    for (const lang of LANGUAGES) called.get(number(row, 'record'))?.add(textOrNull(row, lang), lang);
  }
  const lines = (words: Iterable<string>) => [...words].join('\n');
  insertRows(
    run,
    'search_name',
    [...called].map(([id, { stems, acronyms, year }]) => [id, lines(stems), lines(acronyms), year]),
  );
}
