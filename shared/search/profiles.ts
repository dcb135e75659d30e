import { CATEGORIES, CONFIDENCES, KINDS, type Category, type Confidence, type Kind } from '../model/kind';
import { ofDatabase } from '../reference/recent';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';

/** What the ranking and the filters know of a record before any word is asked. */
export interface Profile {
  readonly kind: Kind;
  readonly category: Category | null;
  readonly confidence: Confidence;
  /** True for a body that is no more. */
  readonly ended: boolean;
  /** Number of relations, stated by it or by others. */
  readonly relations: number;
  /** First and last year of each of its dates. */
  readonly years: readonly (readonly [number, number])[];
  /** First years of the decades that its dates touch, each once. */
  readonly decades: readonly number[];
  /** Sources that it cites, by their number in the database. */
  readonly sources: readonly number[];
  /** Languages in which it can be read: those of the document, for a source; null for all. */
  readonly languages: readonly string[] | null;
}

/** The profiles of all records. */
export interface Profiles {
  /** Throws for a record that the database does not have. */
  of(record: number): Profile;
  /** Every record, in the order of the database. */
  readonly records: readonly number[];
}

const PROFILES = `SELECT r.rowid AS record, r.kind, r.category, r.confidence, s.languages,
  r.kind = 'body' AND EXISTS (SELECT 1 FROM date_entry d WHERE d.record = r.rowid AND d.kind = 'ended') AS ended,
  (SELECT count(*) FROM relation WHERE source = r.rowid) + (SELECT count(*) FROM relation WHERE target = r.rowid) AS relations
  FROM record r LEFT JOIN source_detail s ON s.record = r.rowid ORDER BY r.rowid`;
const DATES = 'SELECT record, date_start, date_end FROM date_entry WHERE rejected = 0 ORDER BY id';
const SOURCES = 'SELECT record, source FROM citation';

/** The profiles of all records, read once. */
export const profilesOf = ofDatabase(readProfiles);

function readProfiles(sql: Sql): Profiles {
  const all = new Map<
    number,
    Profile & { years: [number, number][]; decades: number[]; sources: number[] }
  >();
  for (const row of sql.all(PROFILES)) {
    const kind = oneOf(row, 'kind', KINDS);
    all.set(number(row, 'record'), {
      kind,
      category: row['category'] === null ? null : oneOf<Category>(row, 'category', CATEGORIES[kind]),
      confidence: oneOf(row, 'confidence', CONFIDENCES),
      ended: number(row, 'ended') === 1,
      relations: number(row, 'relations'),
      years: [],
      decades: [],
      sources: [],
      languages: textOrNull(row, 'languages')?.split(' ') ?? null,
    });
  }
  for (const row of sql.all(DATES)) {
    const start = text(row, 'date_start');
    const [first, last] = [yearOf(start), yearOf(textOrNull(row, 'date_end') ?? start)];
    const profile = all.get(number(row, 'record'));
    profile?.years.push([first, last]);
    for (let decade = first - (first % 10); decade <= last; decade += 10)
      if (profile && !profile.decades.includes(decade)) profile.decades.push(decade);
  }
  for (const row of sql.all(SOURCES)) {
    const sources = all.get(number(row, 'record'))?.sources;
    const source = number(row, 'source');
    if (sources?.includes(source) === false) sources.push(source);
  }
  return {
    of(record) {
      const profile = all.get(record);
      if (!profile) throw new Error(`The index names a record ${record} that the database does not have.`);
      return profile;
    },
    records: [...all.keys()],
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
