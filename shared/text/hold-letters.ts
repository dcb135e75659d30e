import { NBSP } from './spaces';

/** Ties a word of one letter to the word after it, so that no line of a title ends with «à» or «y». */
export function holdLetters(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}’'])(\p{L}) /gu, `$1${NBSP}`);
}
