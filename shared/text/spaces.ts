/** No-break space, as wide as a word space: before a colon, inside guillemets, within a date. */
export const NBSP = '\u00a0';

/** Narrow no-break space: before a semicolon, a question mark or an exclamation mark in French. */
export const NNBSP = '\u202f';
