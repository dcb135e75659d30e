/** The fields of the full-text index, in the order of its columns. */
export const FIELDS = ['code', 'name', 'alias', 'summary', 'text', 'facts', 'links', 'dates'] as const;

/** A field of the full-text index. */
export type Field = (typeof FIELDS)[number];

/** The full-text table of each language. */
export const TABLES = { fr: 'search_fr', en: 'search_en', es: 'search_es' } as const;
