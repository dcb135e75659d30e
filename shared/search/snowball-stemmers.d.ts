declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  interface Snowball {
    newStemmer(algorithm: 'french' | 'english' | 'spanish'): Stemmer;
  }
  const snowball: Snowball;
  export const newStemmer: Snowball['newStemmer'] | undefined;
  export default snowball;
}
