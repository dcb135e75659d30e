/** A work within the packages that the application contains, with those who made it and its terms. */
export interface Licence {
  readonly work: string;
  readonly author: string;
  readonly licence: string;
}

/** The works whose authors their packages do not name. */
export const LICENCES: readonly Licence[] = [
  { work: 'Source Serif 4', author: 'Adobe (Frank Grießhammer)', licence: 'SIL Open Font License 1.1' },
  { work: 'Source Sans 3', author: 'Adobe (Paul D. Hunt)', licence: 'SIL Open Font License 1.1' },
  { work: 'Lucide', author: 'Lucide contributors, Cole Bemis', licence: 'ISC, MIT' },
  { work: 'SQLite', author: 'D. Richard Hipp', licence: 'Public domain' },
  {
    work: 'Orama stemmers, after Snowball',
    author: 'OramaSearch Inc., Martin Porter',
    licence: 'Apache-2.0, BSD',
  },
  {
    work: 'wink-porter2-stemmer, after Snowball',
    author: 'GRAYPE Systems, Martin Porter',
    licence: 'MIT, BSD',
  },
  { work: 'hyphen, with the patterns of TeX', author: 'Yevhen Tiurin, TeX Users Group', licence: 'ISC, MIT' },
];
