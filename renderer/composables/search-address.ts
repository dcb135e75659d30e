import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { CATEGORIES, CONFIDENCES, isKind, type Category } from '../../shared/model/kind';
import { isDocumentLanguage } from '../../shared/model/language';
import type { FilterValues, SearchFilters } from '../../shared/reference/types';
import { readFilters } from '../../shared/search/read-filters';
import { writeFilter } from '../../shared/search/write-filter';

/** What a page of results is about, as its address says it. */
export interface SearchAddress {
  readonly words: string;
  readonly filters: SearchFilters;
}

/** A place of the router that shows results. */
export interface SearchRoute {
  readonly path: '/search';
  readonly query: LocationQueryRaw;
}

/** A dimension by which a reader narrows results. A decade is two fields of it. */
export type FilterDimension = 'kind' | 'year' | 'language' | 'source' | 'confidence';

/** The dimensions, in the order in which the page shows them. */
export const DIMENSIONS: readonly FilterDimension[] = ['kind', 'year', 'confidence', 'source', 'language'];

const EMPTIED: Readonly<Record<FilterDimension, FilterValues>> = {
  kind: { kind: undefined, category: undefined },
  year: { fromYear: undefined, toYear: undefined },
  language: { language: undefined },
  source: { source: undefined },
  confidence: { confidence: undefined },
};

/** Reads an address; a parameter that makes no sense is left out. */
export function readSearchAddress(query: LocationQuery): SearchAddress {
  const { kind, category, from, to, language, source, confidence } = query;
  const categories: readonly Category[] = Object.values(CATEGORIES).flat();
  return {
    words: typeof query['q'] === 'string' ? query['q'].trim() : '',
    filters: clean({
      kind: isKind(kind) ? kind : undefined,
      category: categories.find((one) => one === category),
      fromYear: year(from),
      toYear: year(to),
      language: isDocumentLanguage(language) ? language : undefined,
      source: typeof source === 'string' && source.trim() !== '' ? source.trim() : undefined,
      confidence: CONFIDENCES.find((one) => one === confidence),
      without: readRefused(query['without']),
    }),
  };
}

/** The address of these results. */
export function searchAddress(words: string, filters: SearchFilters): SearchRoute {
  const { kind, category, fromYear, toYear, language, source, confidence, without = [] } = filters;
  const query = { q: words, kind, category, from: fromYear, to: toYear, language, source, confidence };
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const refused = without.length > 0 ? { without: without.map(writeFilter) } : {};
  return {
    path: '/search',
    query: { ...Object.fromEntries(said.map(([name, value]) => [name, String(value)])), ...refused },
  };
}

/** The filters that also leave out what `value` would keep. */
export function withRefused(filters: SearchFilters, value: FilterValues): SearchFilters {
  return { ...filters, without: [...(filters.without ?? []), value] };
}

/** The filters that no longer leave out the value at a place of `without`. */
export function withoutRefused(filters: SearchFilters, place: number): SearchFilters {
  return clean({ ...filters, without: filters.without?.filter((_, index) => index !== place) });
}

/** The dimension of a value that a filter leaves out. */
export function dimensionOf(value: FilterValues): FilterDimension {
  return DIMENSIONS.find((dimension) => filterOf(value, dimension) !== null) ?? 'source';
}

/** The filters with one dimension replaced, or emptied where `value` is null. */
export function withFilter(
  filters: SearchFilters,
  dimension: FilterDimension,
  value: FilterValues | null,
): SearchFilters {
  return clean({ ...filters, ...EMPTIED[dimension], ...value });
}

/** The part of the filters that is of one dimension, or null; not what they leave out. */
export function filterOf(filters: FilterValues, dimension: FilterDimension): FilterValues | null {
  const own: FilterValues = clean(
    Object.fromEntries(
      Object.keys(EMPTIED[dimension]).map((name) => [name, filters[name as keyof FilterValues]]),
    ),
  );
  return Object.keys(own).length > 0 ? own : null;
}

/** The words without the filters typed among them: a page that changes one has them all in its address. */
export function bareWords(words: string): string {
  return readFilters(words).words.replaceAll(/\s+/g, ' ').trim();
}

function clean(filters: SearchFilters): SearchFilters {
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => isSaid(value)));
}

function year(value: LocationQuery[string] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : undefined;
}

function readRefused(value: LocationQuery[string] | undefined): readonly FilterValues[] {
  const written = [value ?? []].flat().filter((each) => each !== null);
  return written.flatMap((each) => readFilters(`-${each}`).filters.without ?? []);
}
