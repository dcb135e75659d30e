import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { CATEGORIES, CONFIDENCES, isKind, type Category } from '../../shared/model/kind';
import { isLang } from '../../shared/model/language';
import type { SearchFilters } from '../../shared/reference/types';
import { readFilters } from '../../shared/search/read-filters';

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

const EMPTIED: Readonly<Record<FilterDimension, SearchFilters>> = {
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
      language: isLang(language) ? language : undefined,
      source: typeof source === 'string' && source.trim() !== '' ? source.trim() : undefined,
      confidence: CONFIDENCES.find((one) => one === confidence),
    }),
  };
}

/** The address of these results. */
export function searchAddress(words: string, filters: SearchFilters): SearchRoute {
  const { kind, category, fromYear, toYear, language, source, confidence } = filters;
  const query = { q: words, kind, category, from: fromYear, to: toYear, language, source, confidence };
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return {
    path: '/search',
    query: Object.fromEntries(said.map(([name, value]) => [name, String(value)])),
  };
}

/** The filters with one dimension replaced, or emptied where `value` is null. */
export function withFilter(
  filters: SearchFilters,
  dimension: FilterDimension,
  value: SearchFilters | null,
): SearchFilters {
  return clean({ ...filters, ...EMPTIED[dimension], ...value });
}

/** The part of the filters that is of one dimension, or null. */
export function filterOf(filters: SearchFilters, dimension: FilterDimension): SearchFilters | null {
  const own = clean(
    Object.fromEntries(
      Object.keys(EMPTIED[dimension]).map((name) => [name, filters[name as keyof SearchFilters]]),
    ),
  );
  return Object.keys(own).length > 0 ? own : null;
}

/** The words without the filters typed among them: a page that changes one has them all in its address. */
export function bareWords(words: string): string {
  return readFilters(words).words.replaceAll(/\s+/g, ' ').trim();
}

function clean(filters: SearchFilters): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function year(value: LocationQuery[string] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : undefined;
}
