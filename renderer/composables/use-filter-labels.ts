import { useI18n } from 'vue-i18n';
import { isLang } from '../../shared/model/language';
import type { FilterValues } from '../../shared/reference/types';
import { filterOf, type FilterDimension } from './search-address';

/** Names a filter of one dimension as the reader knows it: «Jalons», «1970-1979», «depuis 1978». */
export function useFilterLabels(): (
  dimension: FilterDimension,
  filters: FilterValues,
  sourceTitle?: (source: string) => string | undefined,
) => string {
  const { t } = useI18n();
  return (dimension, filters, sourceTitle) => {
    const { kind, category, fromYear, toYear, language, source, confidence } =
      filterOf(filters, dimension) ?? {};
    const parts = [
      kind && t(`model.kinds.${kind}`),
      category && t(`model.categories.${category}`),
      yearsLabel(fromYear, toYear),
      language && t(isLang(language) ? `app.language.${language}` : `model.language.${language}`),
      source !== undefined && (sourceTitle?.(source) ?? source),
      confidence && t(`model.confidence.${confidence}`),
    ];
    return parts.filter(Boolean).join(', ');
  };

  function yearsLabel(from: number | undefined, to: number | undefined): string | null {
    if (from !== undefined && to !== undefined) {
      if (from === to) return String(from);
      const isDecade = from % 10 === 0 && to === from + 9;
      return isDecade ? t('search.decade', { year: from }) : t('search.years', { from, to });
    }
    if (from !== undefined) return t('search.since', { year: from });
    return to === undefined ? null : t('search.until', { year: to });
  }
}
