import { isLang } from '../model/language';
import { ofDatabase } from '../reference/recent';
import { number, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import type { FilterValues, SearchFilters } from '../reference/types';
import { foldText } from './fold';
import type { Profile } from './profiles';

/** A dimension by which results are narrowed and counted. */
export type Facet = 'kind' | 'year' | 'language' | 'source' | 'confidence';

/** True where a record passes. */
type Test = (profile: Profile, record: number) => boolean;

/** One test for each dimension that the filters narrow, and one for all that they leave out. */
export type FacetTests = ReadonlyMap<Facet | 'without', Test>;

const SOURCES = `SELECT r.rowid AS record, r.id, r.ref, r.symbol, t.official, t.short, d.publisher_fr, d.publisher_en, d.publisher_es
  FROM record r JOIN record_text t ON t.record = r.rowid JOIN source_detail d ON d.record = r.rowid`;

/** The tests of the filters. A source is named by its id, its reference or words of its names. */
export function facetTests(sql: Sql, filters: SearchFilters): FacetTests {
  const { without = [] } = filters;
  const tests = new Map<Facet | 'without', Test>(valueTests(sql, filters));
  if (without.length > 0) {
    const refused = without.map((values) => [...valueTests(sql, values).values()]);
    tests.set(
      'without',
      (profile, record) =>
        !refused.some((all) => all.length > 0 && all.every((test) => test(profile, record))),
    );
  }
  return tests;
}

function valueTests(sql: Sql, values: FilterValues): Map<Facet, Test> {
  const tests = new Map<Facet, Test>();
  const { kind, category, fromYear, toYear, language, source, confidence } = values;
  if (kind !== undefined || category !== undefined) {
    tests.set(
      'kind',
      (profile) =>
        (kind === undefined || profile.kind === kind) &&
        (category === undefined || profile.category === category),
    );
  }
  if (fromYear !== undefined || toYear !== undefined) {
    tests.set('year', ({ years }) => years.some((span) => isWithin(span, values)));
  }
  if (language !== undefined) {
    tests.set('language', ({ languages }) => languages?.includes(language) ?? isLang(language));
  }
  if (source !== undefined) {
    const meant = sourcesNamed(sql, source);
    tests.set(
      'source',
      ({ sources }, record) => meant.has(record) || sources.some((each) => meant.has(each)),
    );
  }
  if (confidence !== undefined) tests.set('confidence', (profile) => profile.confidence === confidence);
  return tests;
}

/** True where a date, by its first and last year, is within the years asked for. */
export function isWithin(
  [first, last]: readonly [number, number],
  { fromYear = -Infinity, toYear = Infinity }: FilterValues,
): boolean {
  return last >= fromYear && first <= toYear;
}

/** True where a record passes every test, but for one dimension that is being counted. */
export function passes(tests: FacetTests, profile: Profile, record: number, except?: Facet): boolean {
  for (const [facet, test] of tests) if (facet !== except && !test(profile, record)) return false;
  return true;
}

/** A source, as a filter may name it. */
interface NamedSource {
  readonly record: number;
  /** Its id, its reference and its symbol, folded. */
  readonly ids: readonly string[];
  /** All its names, folded. */
  readonly names: string;
}

/** Folded once, not at each letter of a filter. */
const namedSources = ofDatabase((sql): readonly NamedSource[] =>
  sql.all(SOURCES).map((row) => ({
    record: number(row, 'record'),
    ids: ['id', 'ref', 'symbol'].map((column) => foldText(textOrNull(row, column) ?? '')),
    names: foldText(
      Object.values(row)
        .filter((value) => typeof value === 'string')
        .join(' '),
    ),
  })),
);

function sourcesNamed(sql: Sql, name: string): ReadonlySet<number> {
  const wanted = foldText(name).trim();
  const words = wanted.split(/\s+/);
  const sources = namedSources(sql);
  const exact = sources.filter(({ ids }) => wanted !== '' && ids.includes(wanted));
  const found =
    exact.length > 0 ? exact : sources.filter(({ names }) => words.every((word) => names.includes(word)));
  return new Set(found.map(({ record }) => record));
}
