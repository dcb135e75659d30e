import { useI18n } from 'vue-i18n';
import type { Lang } from '../../shared/model/language';

/**
 * Texts of the interface in a given language: paper speaks that of the record, not of the screen.
 * A value named `count` also chooses between the singular and the plural.
 */
export function useSay(): (lang: Lang, key: string, values?: Record<string, unknown>) => string {
  const { t } = useI18n();
  return (lang, key, values = {}) => {
    const { count } = values;
    return t(key, values, { locale: lang, ...(typeof count === 'number' && { plural: count }) });
  };
}
