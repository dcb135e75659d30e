import { createI18n } from 'vue-i18n';
import { MESSAGES } from './messages';

/** The plug-in that gives components the interface's texts; it starts in French. */
export function makeI18n() {
  return createI18n({ legacy: false, locale: 'fr', fallbackLocale: 'fr', messages: MESSAGES });
}
