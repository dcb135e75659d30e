import { foldText } from './fold';
import type { Lang } from '../model/language';
import { writtenNumbers } from './number-words';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

/** The words of a name that count: without articles and prepositions, unless it has no others. */
export function tellingTokens(name: string): Token[] {
  const tokens = withPrefixes(withFigures(tokenize(name)));
  const telling = tokens.filter((_, index) => isTelling(tokens, index));
  return telling.length > 0 ? telling : tokens;
}

/**
 * True where a word narrows a search: no stop word, or one that stands for more than itself, as an
 * acronym («UN», «OIT») or as part of a compound («Sur-Sur», and «sur sur» without its hyphen).
 */
export function isTelling(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (token.invariable || !isStopWord(token.text)) return true;
  const others = [token.joined ? before : undefined, after?.joined ? after : undefined];
  const twice = token.text.length > 2 && [before?.text, after?.text].includes(token.text);
  return twice || others.some((other) => other !== undefined && !isStopWord(other.text));
}

/** «Soixante-Dix-Sept» as one word, `77`. */
export function withFigures(tokens: readonly Token[]): Token[] {
  const figures: Token[] = [];
  let next = 0;
  for (const { at, words, value } of writtenNumbers(tokens)) {
    const first = tokens[at];
    if (!first) continue;
    figures.push(...tokens.slice(next, at), { ...first, text: String(value), invariable: true });
    next = at + words;
  }
  return [...figures, ...tokens.slice(next)];
}

/** What is no word of its own, so that a hyphen or a space after it changes nothing. */
const PREFIXES = new Set(['co', 'inter', 'intra', 'multi', 'sub', 'trans']);

/** «co-operation» as `cooperation`, «inter-agency» and «inter agency» as `interagency`. */
function withPrefixes(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    if (before && PREFIXES.has(before.text)) {
      whole[whole.length - 1] = { ...token, text: before.text + token.text, joined: before.joined };
    } else whole.push(token);
  }
  return whole;
}

/** What makes two spellings of a name the same: «Plan d’action» and «plan action». */
export function nameKey(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** What makes two inflections of a name the same, in one language. */
export function stemKey(tokens: readonly Token[], lang: Lang): string {
  return tokens
    .map(
      (token) =>
        `§${stemsOf({ text: token.text, raw: token.text, invariable: /\d/.test(token.text) }, lang)[0] ?? token.text}`,
    )
    .join(' ');
}

/** What makes two orders of the words of a name the same: «Bandung conférence» and «Conférence de Bandung». */
export function orderlessKey(tokens: readonly Token[], lang: Lang): string {
  return stemKey(tokens, lang).split(' ').sort().join(' ');
}

/** What makes two spellings of an acronym the same: `G-77`, `G 77` and `g77`; `LDCs` and `LDC`. */
export function acronymKeys(acronym: string): string[] {
  const key = foldText(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  return /^\p{Lu}{2,}s$/u.test(acronym) ? [key, key.slice(0, -1)] : [key];
}
