/** The fields of the index, in the order of their numbers. */
export const FIELDS = ['code', 'name', 'alias', 'summary', 'text', 'facts', 'links', 'dates'] as const;

/** A field of the index. */
export type Field = (typeof FIELDS)[number];

/** The table of the words of each language. */
export const TABLES = { fr: 'search_fr', en: 'search_en', es: 'search_es' } as const;
