import { computed, type ComputedRef, type Ref } from 'vue';
import { LANGUAGES, type Lang } from '../../shared/model/language';
import type { FacetValue, RecordCard, SearchAnswer, SearchFilters } from '../../shared/reference/types';
import {
  DIMENSIONS,
  bareWords,
  filterOf,
  withFilter,
  withoutRefused,
  type SearchAddress,
} from './search-address';
import { useAnswer, type Answer } from './use-answer';
import { useLanguage } from './use-language';
import { useReference } from './use-reference';

/** Filters that could be taken away, and how many results there would be without them. */
export interface Widening {
  /** The filters taken away. */
  readonly removed: SearchFilters;
  /** Those that stay. */
  readonly kept: SearchFilters;
  readonly total: number;
}

/** Everything that a page of results shows. */
export interface SearchResults {
  /** Null where nothing is asked. */
  readonly answer: Answer<SearchAnswer | null>;
  /** The words without the filters typed among them. */
  readonly words: ComputedRef<string>;
  /** The filters that apply, wherever they were written. */
  readonly filters: ComputedRef<SearchFilters>;
  /** Every record found, the best first, beyond those shown too. */
  readonly ids: ComputedRef<readonly string[]>;
  readonly languages: ComputedRef<readonly FacetValue<Lang>[]>;
  /** Where nothing was found: what fewer filters would give, and names that look alike. */
  readonly instead: ComputedRef<{
    readonly widenings: readonly Widening[];
    readonly names: readonly RecordCard[];
  } | null>;
}

/** Asks for the results of an address, `limit` of them at most, and for what helps to go on. */
export function useSearchResults(address: Ref<SearchAddress>, limit: Ref<number>): SearchResults {
  const { askWhile } = useReference();
  const lang = useLanguage();
  const words = computed(() => bareWords(address.value.words));

  const answer = useAnswer(async (signal) => {
    const { words: written, filters: asked } = address.value;
    const request = { words: written, filters: asked, lang: lang.value, limit: limit.value };
    const isBlank = written === '' && Object.keys(asked).length === 0;
    return isBlank ? null : askWhile(signal, 'search', request);
  });
  const filters = computed(() => answer.value.value?.filters ?? address.value.filters);

  function countOf(signal: AbortSignal, asked: SearchFilters): Promise<number> {
    const request = { words: words.value, filters: asked, lang: lang.value, limit: 0, brief: true };
    return askWhile(signal, 'search', request).then(({ total }) => total);
  }

  const { value: ids } = useAnswer(async (signal) => {
    const found = answer.value.value;
    if (!found) return [];
    const request = { words: words.value, filters: filters.value, lang: lang.value, limit: found.total };
    const isWhole = found.hits.length === found.total;
    const all = isWhole ? found : await askWhile(signal, 'search', { ...request, brief: true });
    return all.hits.map(({ card }) => card.id);
  });

  const { value: languages } = useAnswer(async (signal) => {
    if (!answer.value.value) return [];
    const all = LANGUAGES.map(async (value) => ({
      value,
      count: await countOf(signal, withFilter(filters.value, 'language', { language: value })),
    }));
    return (await Promise.all(all)).filter(({ count }) => count > 0);
  });

  const { value: instead } = useAnswer(async (signal) => {
    if (answer.value.value?.total !== 0) return null;
    const applied = DIMENSIONS.filter((dimension) => filterOf(filters.value, dimension));
    const candidates: Omit<Widening, 'total'>[] = [
      ...applied.map((dimension) => ({
        removed: filterOf(filters.value, dimension) ?? {},
        kept: withFilter(filters.value, dimension, null),
      })),
      ...(filters.value.without ?? []).map((value, place) => ({
        removed: { without: [value] },
        kept: withoutRefused(filters.value, place),
      })),
    ];
    if (candidates.length > 1) candidates.push({ removed: filters.value, kept: {} });
    const counted = candidates
      .filter(({ kept }) => words.value !== '' || Object.keys(kept).length > 0)
      .map(async (one) => ({ ...one, total: await countOf(signal, one.kept) }));
    const [names, widenings] = await Promise.all([
      askWhile(signal, 'nearestNames', words.value, lang.value),
      Promise.all(counted),
    ]);
    return { names, widenings: widenings.filter(({ total }) => total > 0) };
  });

  return {
    answer,
    words,
    filters,
    ids: computed(() => ids.value ?? []),
    languages: computed(() => languages.value ?? []),
    instead: computed(() => instead.value ?? null),
  };
}
