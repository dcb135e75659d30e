import { CONFIDENCES, KINDS, type Confidence, type Kind } from '../model/kind';
import { passes, type Facet, type FacetTests } from './filters';
import type { Profile } from './profiles';

/** How many results each value of a dimension has. */
export interface FacetCounts {
  readonly kinds: readonly FacetCount<Kind>[];
  /** By the first year of the decade, in the order of time. */
  readonly decades: readonly FacetCount<number>[];
  readonly confidences: readonly FacetCount<Confidence>[];
  /** Sources cited, by their number in the database, the most cited first. */
  readonly sources: readonly FacetCount<number>[];
}

/** A value, and how many results it has. */
export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * Counts what each value of a dimension would give, the other filters being kept: a reader who
 * has chosen a kind still sees how many results the other kinds have.
 */
export function countFacets(
  records: readonly number[],
  profileOf: (record: number) => Profile,
  tests: FacetTests,
): FacetCounts {
  const profiles = records.map((record) => [record, profileOf(record)] as const);
  const count = <T>(facet: Facet, valuesOf: (profile: Profile) => T | readonly T[]): FacetCount<T>[] => {
    const counts = new Map<T, number>();
    const add = (value: T) => counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [record, profile] of profiles) {
      if (tests.size > 0 && !passes(tests, profile, record, facet)) continue;
      const values = valuesOf(profile);
      if (isMany(values)) values.forEach(add);
      else add(values);
    }
    return [...counts].map(([value, total]) => ({ value, count: total }));
  };
  const inOrder = <T>(counts: FacetCount<T>[], order: readonly T[]) =>
    counts.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return {
    kinds: inOrder(
      count('kind', ({ kind }) => kind),
      KINDS,
    ),
    decades: count('year', ({ decades }) => decades).sort((a, b) => a.value - b.value),
    confidences: inOrder(
      count('confidence', ({ confidence }) => confidence),
      CONFIDENCES,
    ),
    sources: count('source', ({ sources }) => sources).sort((a, b) => b.count - a.count || a.value - b.value),
  };
}

function isMany<T>(values: T | readonly T[]): values is readonly T[] {
  return Array.isArray(values);
}
