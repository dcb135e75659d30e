import type { Lang } from '../model/language';

/** The regional form whose conventions each language follows here. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' } as const satisfies Record<Lang, string>;
