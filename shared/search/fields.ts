/** The fields of the full-text index, in the order of its columns. */
export const FIELDS = ['code', 'name', 'alias', 'summary', 'text', 'facts', 'links', 'dates'] as const;

/** A field of the full-text index. */
export type Field = (typeof FIELDS)[number];

interface FieldWeight {
  /** What one occurrence is worth. */
  readonly weight: number;
  /** How much a long field dilutes an occurrence: 0 not at all, 1 in full proportion. */
  readonly dilution: number;
}

/** The weights of BM25F, one line a field. */
export const FIELD_WEIGHTS: Readonly<Record<Field, FieldWeight>> = {
  // Symbols, references and acronyms: whoever types one means that record.
  code: { weight: 9, dilution: 0.1 },
  // Names in the language of the search: a short name that holds the word beats a long one.
  name: { weight: 8, dilution: 0.6 },
  // Former names, variants, names in the two other languages.
  alias: { weight: 4, dilution: 0.4 },
  // One or two sentences that say what the record is.
  summary: { weight: 3, dilution: 0.3 },
  // The body: a mention is weak evidence, several are better.
  text: { weight: 1.2, dilution: 0.6 },
  // Facts, notes and tags.
  facts: { weight: 1, dilution: 0.6 },
  // Relations, both readings: «Héberge … UNOSSC» answers «qui héberge l’UNOSSC».
  links: { weight: 4, dilution: 0.5 },
  // Dates of the record; its own date is indexed three times, the others once.
  dates: { weight: 2.5, dilution: 0.1 },
};

/** How soon more occurrences stop adding: with 4, one in a name gives two thirds of the most. */
export const SATURATION = 4;

/** The full-text table of each language. */
export const TABLES = { fr: 'search_fr', en: 'search_en', es: 'search_es' } as const;
