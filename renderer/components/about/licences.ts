/** A work that the application contains, with those who made it and its terms. */
export interface Licence {
  readonly work: string;
  readonly author: string;
  readonly licence: string;
}

/** The works bundled with the application. */
export const LICENCES: readonly Licence[] = [
  { work: 'Source Serif 4', author: 'Adobe (Frank Grießhammer)', licence: 'SIL Open Font License 1.1' },
  { work: 'Source Sans 3', author: 'Adobe (Paul D. Hunt)', licence: 'SIL Open Font License 1.1' },
  { work: 'Lucide', author: 'Lucide contributors, Cole Bemis', licence: 'ISC, MIT' },
  { work: 'Vue, Vue Router, Pinia', author: 'Evan You, Eduardo San Martin Morote', licence: 'MIT' },
  { work: 'Vue I18n', author: 'Kazuya Kawaguchi', licence: 'MIT' },
  { work: 'Reka UI', author: 'UnoVue', licence: 'MIT' },
  { work: 'sql.js', author: 'sql.js authors', licence: 'MIT' },
  { work: 'SQLite', author: 'D. Richard Hipp', licence: 'Public domain' },
  { work: 'Orama stemmers, after Snowball', author: 'OramaSearch Inc.', licence: 'Apache-2.0' },
  { work: 'hyphen, with the patterns of TeX', author: 'Yevhen Tiurin, TeX Users Group', licence: 'ISC, MIT' },
  { work: 'Zod', author: 'Colin McDonnell', licence: 'MIT' },
];
