import { Clock, Eraser, Search, SlidersHorizontal } from '@lucide/vue';
import { computed, type Component, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { RecordCard, SearchAnswer, TextPiece } from '../../shared/reference/types';
import type { Completion } from '../../shared/search/complete-filter';
import { usePersonalStore } from '../stores/personal';
import { groupHits } from './group-hits';
import type { FilterCompletions } from './use-filter-completions';
import { useFilterLabels } from './use-filter-labels';

/** A line of the list under the search box. */
export interface SuggestedLine {
  readonly icon?: Component;
  readonly title: readonly TextPiece[];
  readonly aside?: string;
  readonly choose: () => void;
  /** Forgets the line, where it is a recent search. */
  readonly erase?: () => void;
}

/** Lines of one sort; those that lead to all the results have no label. */
export interface SuggestedGroup {
  readonly label?: string;
  readonly lines: readonly SuggestedLine[];
}

/** What choosing a line can do. */
export interface SuggestionActs {
  readonly openRecord: (card: RecordCard) => void;
  readonly openResults: (words: string) => void;
  readonly complete: (completion: Completion) => void;
}

/** What the search box offers for the words typed, or the recent searches where there are none. */
export function useSuggestedGroups(
  words: Ref<string>,
  answer: Ref<SearchAnswer | null | undefined>,
  { completions, sources }: FilterCompletions,
  { openRecord, openResults, complete }: SuggestionActs,
): ComputedRef<readonly SuggestedGroup[]> {
  const { t } = useI18n();
  const nameFilter = useFilterLabels();
  const personal = usePersonalStore();

  const results = computed<SuggestedGroup>(() => {
    const searched = words.value;
    const title = plain(t('search.all', { words: searched }));
    return { lines: [{ icon: Search, title, choose: () => openResults(searched) }] };
  });

  const filters = computed<readonly SuggestedGroup[]>(() => {
    const items = completions.value?.items ?? [];
    const lines = items.map((item) => ({
      icon: SlidersHorizontal,
      title: plain(item.text),
      aside: item.filters
        ? nameFilter(item.name, item.filters, (source) => sources.value.get(source)?.shortTitle)
        : t(`search.dimension.${item.name}`),
      choose: () => complete(item),
    }));
    return lines.length > 0 ? [{ label: t('search.narrow'), lines }] : [];
  });

  const records = computed<readonly SuggestedGroup[]>(() =>
    groupHits(answer.value?.hits ?? []).map(({ kind, hits }) => ({
      label: t(`model.kinds.${kind}`),
      lines: hits.map(({ card, title }) => ({
        title,
        aside: card.acronym ?? card.symbol ?? card.date?.start.slice(0, 4),
        choose: () => openRecord(card),
      })),
    })),
  );

  const recent = computed<readonly SuggestedGroup[]>(() => {
    if (personal.searches.length === 0) return [];
    const searches = personal.searches.map((search) => ({
      icon: Clock,
      title: plain(search),
      choose: () => openResults(search),
      erase: () => personal.eraseSearch(search),
    }));
    const all = { icon: Eraser, title: plain(t('search.eraseAll')), choose: () => personal.eraseSearches() };
    return [{ label: t('search.recent'), lines: [...searches, all] }];
  });

  return computed(() =>
    words.value === '' ? recent.value : [results.value, ...filters.value, ...records.value],
  );
}

function plain(text: string): readonly TextPiece[] {
  return [{ text, marked: false }];
}
