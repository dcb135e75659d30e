import type { Sql } from '../reference/sql';
import { isStopWord } from './stop-words';
import { wordOfTexts } from './vocabulary';

/**
 * The acronym, among those that are known, of which a folded word is the plural: «odd» for «odds».
 * Null for what has no such form and for words of the texts, such as «Unidos», which is no plural of UNIDO.
 */
export function singularAcronym(
  sql: Sql,
  word: string,
  known: { has(acronym: string): boolean },
): string | null {
  if (!/^\p{L}{3,6}s$/u.test(word) || isStopWord(word)) return null;
  const singular = word.slice(0, -1);
  // First, because the words of the texts are read for it, which takes long.
  if (!known.has(singular)) return null;
  const shown = wordOfTexts(sql, word, 'fr')?.shown;
  return shown === undefined || /^\p{Lu}+s$/u.test(shown) ? singular : null;
}
