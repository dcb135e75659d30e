import { watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';

/** Names the window after the page, in its language; an empty title leaves the application's name alone. */
export function usePageTitle(title: () => string): void {
  const { t } = useI18n();
  watchEffect(() => {
    const own = title();
    document.title = own === '' ? t('app.name') : t('app.pageTitle', { title: own, name: t('app.name') });
  });
}
