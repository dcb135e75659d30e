import { computed, type ComputedRef, type Ref } from 'vue';
import type { RecordCard } from '../../shared/reference/types';
import { completeFilter, type Completions } from '../../shared/search/complete-filter';
import { useAnswer } from './use-answer';
import { useLanguage } from './use-language';
import { useReference } from './use-reference';

/** What a search box offers while a filter is typed. */
export interface FilterCompletions {
  readonly completions: ComputedRef<Completions | null>;
  /** The sources that `source:` offers, by reference. */
  readonly sources: ComputedRef<ReadonlyMap<string, RecordCard>>;
}

/** The completions of the filter at the caret of a search box, in the language of the interface. */
export function useFilterCompletions(words: Ref<string>, caret: Ref<number>): FilterCompletions {
  const { ask } = useReference();
  const lang = useLanguage();
  // Only `source:` needs more than the model; its names are read when some filter is first typed.
  const hasFilter = computed(() => words.value.includes(':'));
  const { value: cards } = useAnswer(() =>
    hasFilter.value ? ask('list', { kind: 'source' }, lang.value) : Promise.resolve([]),
  );
  const sources = computed(() => new Map((cards.value ?? []).map((card) => [card.ref, card])));
  const names = computed(() => [...sources.value.values()]);
  const thisYear = new Date().getFullYear();
  const completions = computed(() =>
    completeFilter(words.value, caret.value, { lang: lang.value, sources: names.value, thisYear }),
  );
  return { completions, sources };
}
