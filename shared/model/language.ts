/** The three content and interface languages, French first. */
export const LANGUAGES = ['fr', 'en', 'es'] as const;

/** A language of the content and of the interface. */
export type Lang = (typeof LANGUAGES)[number];

/** The official languages of the United Nations, in which a source may be written. */
export const DOCUMENT_LANGUAGES = [...LANGUAGES, 'ar', 'zh', 'ru'] as const;

/** A language in which a source may be written. */
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** The same text in each of the three languages. */
export type Trilingual = Readonly<Record<Lang, string>>;

/** True where `value` names one of the three languages. */
export function isLang(value: unknown): value is Lang {
  return LANGUAGES.some((lang) => lang === value);
}

/** True where `value` names a language in which a source may be written. */
export function isDocumentLanguage(value: unknown): value is DocumentLanguage {
  return DOCUMENT_LANGUAGES.some((language) => language === value);
}

/** `lang` first, then the two others in the order of `LANGUAGES`. */
export function languagesFrom(lang: Lang): Lang[] {
  return [lang, ...LANGUAGES.filter((other) => other !== lang)];
}
