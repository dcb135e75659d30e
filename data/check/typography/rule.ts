/** A form that a language does not print. */
export interface TypographyRule {
  /** Matches what is wrong. Has the flags `gu`. */
  readonly wrong: RegExp;
  /** What is wrong, after the words it is in: `"mot ;" has …`. */
  readonly message: string;
  readonly remedy: string;
  /** False where the title of a source is let be: it is as its owner wrote it. */
  readonly inTitles?: false;
}
