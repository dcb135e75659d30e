import { foldText } from './fold';
import type { Lang } from '../model/language';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

/** The words of a name that count: without articles and prepositions, unless it has no others. */
export function tellingTokens(name: string): Token[] {
  const tokens = tokenize(name);
  const telling = tokens.filter((token) => token.invariable || !isStopWord(token.text));
  return telling.length > 0 ? telling : tokens;
}

/** What makes two spellings of a name the same: «Plan d’action» and «plan action». */
export function nameKey(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** What makes two inflections of a name the same, in one language. */
export function stemKey(tokens: readonly Token[], lang: Lang): string {
  return tokens.map((token) => `§${stemsOf({ ...token, raw: token.text }, lang)[0] ?? token.text}`).join(' ');
}

/** What makes two spellings of an acronym the same: `G-77`, `G 77` and `g77`. */
export function acronymKey(acronym: string): string {
  return foldText(acronym).replace(/[^\p{L}\p{N}]/gu, '');
}
