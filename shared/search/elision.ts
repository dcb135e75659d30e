/** Words cut before a vowel, as Lucene lists them. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** True for a folded word that is cut before a vowel: an apostrophe may follow it. */
export function isElided(word: string): boolean {
  return ELIDED.has(word);
}

/** Words that keep their apostrophe inside although they begin like an elision. */
const WHOLE = /^(?:d'abord|d'ailleurs|d'accord|qu'en-dira-t-on)$/;

/**
 * Length of the elided word, apostrophe included, that opens a folded word: 2 for `l'assemblee`,
 * 0 for `aujourd'hui`, `presqu'ile` or `entr'aide`.
 */
export function elisionLength(word: string): number {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1 || WHOLE.test(word)) return 0;
  const isElision = isElided(word.slice(0, apostrophe)) && /^[aeiouyh0-9]/.test(word.slice(apostrophe + 1));
  return isElision ? apostrophe + 1 : 0;
}
