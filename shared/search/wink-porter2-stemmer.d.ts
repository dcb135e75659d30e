declare module 'wink-porter2-stemmer' {
  /** The stem of an English word, by Snowball's rules (Porter 2). */
  const stem: (word: string) => string;
  export = stem;
}
