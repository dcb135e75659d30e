import { Recent, ofDatabase } from '../reference/recent';
import { number, text, textOrNull } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';

const NAMES =
  'SELECT record, names, acronyms, year FROM search_name WHERE record IN (SELECT value FROM json_each(?1))';

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
    const rows = sql.all(NAMES, [JSON.stringify(asked)]);
    return new Map(rows.map((row) => [number(row, 'record'), recordNames(row)]));
  });
}

function recordNames(row: SqlRow): RecordNames {
  const year = textOrNull(row, 'year');
  return {
    names: text(row, 'names')
      .split('\n')
      .map((name) => stemmedName(name, year)),
    acronyms: text(row, 'acronyms').split('\n').filter(Boolean),
  };
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
