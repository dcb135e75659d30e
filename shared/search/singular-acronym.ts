import type { Sql } from '../reference/sql';
import { isStopWord } from './stop-words';
import { wordOfTexts } from './vocabulary';

/**
 * The acronym that a folded word would be the plural of: «odd» for «odds». Null for what has no such
 * form and for words of the texts, such as «Unidos», which is no plural of UNIDO.
 */
export function singularAcronym(sql: Sql, word: string): string | null {
  if (!/^\p{L}{3,6}s$/u.test(word) || isStopWord(word)) return null;
  const shown = wordOfTexts(sql, word, 'fr')?.shown;
  return shown === undefined || /^\p{Lu}+s$/u.test(shown) ? word.slice(0, -1) : null;
}
