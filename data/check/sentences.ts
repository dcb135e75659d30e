/** A sentence of a text, with its place in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** A full stop, what closes after it, and the capital, figure or opening mark of what comes next. */
const BREAK = /(?<=[.!?…][\s\u00a0\u202f]?[”»)]*)\s+(?=[\p{Lu}\p{N}«“¿¡(])/gu;

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** The sentences of a text. An abbreviation before a capital ends one too early, never too late. */
export function sentencesOf(text: string): Sentence[] {
  let at = 0;
  return text.split(BREAK).map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { text: sentence, at: start };
  });
}

/** How many words a text has; «l’Assemblée» and «Sud-Sud» are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
