import { storeToRefs } from 'pinia';
import { onUnmounted, ref, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import { useHost } from '../host/host';
import { usePreferencesStore } from '../stores/preferences';

/** Puts language, theme and text size on the document, and follows them as they change. */
export function useAppearance(): void {
  const { locale } = useI18n();
  const host = useHost();
  const { language, theme, textSize } = storeToRefs(usePreferencesStore());
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const systemIsDark = ref(system.matches);
  const follow = (event: MediaQueryListEvent): void => {
    systemIsDark.value = event.matches;
  };
  system.addEventListener('change', follow);
  onUnmounted(() => {
    system.removeEventListener('change', follow);
  });

  const root = document.documentElement;
  watchEffect(() => {
    locale.value = language.value;
    root.lang = language.value;
    // The menu stays in its former language where the host fails; the page itself has changed.
    host.setLanguage(language.value).catch(() => undefined);
  });
  watchEffect(() => {
    const isDark = theme.value === 'dark' || (theme.value === 'system' && systemIsDark.value);
    root.dataset['theme'] = isDark ? 'dark' : 'light';
  });
  watchEffect(() => {
    root.style.setProperty('--text-scale', String(textSize.value / 100));
  });
}
