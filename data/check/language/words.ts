/** A word of a text: apostrophes and hyphens part words. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** In lower case, as words are compared. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    raw,
    text: raw.toLowerCase(),
    start: index,
    end: index + raw.length,
  }));
}
