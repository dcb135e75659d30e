import { storeToRefs } from 'pinia';
import type { Ref } from 'vue';
import type { Lang } from '../../shared/model/language';
import { usePreferencesStore } from '../stores/preferences';

/** The language of the interface and of the content, to be read and changed. */
export function useLanguage(): Ref<Lang> {
  return storeToRefs(usePreferencesStore()).language;
}
