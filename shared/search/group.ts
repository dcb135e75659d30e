import type { Token } from './tokens';

/** One way in which a group may match: index words that follow each other. */
export interface Alternative {
  readonly terms: readonly string[];
  /** The last term stands for every word that begins so. */
  readonly prefix: boolean;
  /** What a match is worth beside an exact one, which is worth 1. */
  readonly weight: number;
  /** Another way to say it: every form of its words is worth as much. */
  readonly related?: boolean;
}

/** One thing that was asked for, and every way in which a record may have it. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** Must match even where other groups need not: a phrase in quotation marks. */
  readonly required: boolean;
  /** Asks something of the subject: it weighs little, and a record need not have it. */
  readonly aspect?: boolean;
  /** The words that a correction may replace; none in dates, symbols and numbers. */
  readonly words: readonly Token[];
}

/** The word of a group that is made of one alone, outside quotation marks; else null. */
export function onlyWord({ required, words: [word, ...others] }: Group): Token | null {
  return word && others.length === 0 && !required ? word : null;
}
