import type { Lang } from '../model/language';

/** A text with a soft hyphen wherever a word may be divided at the end of a line. */
export type DivideWords = (text: string) => string;

/** Liang's patterns, as TeX divides the words of each language; English is that of the United Nations. */
const PATTERNS: Readonly<Record<Lang, () => Promise<{ hyphenateSync: (word: string) => string }>>> = {
  fr: () => import('hyphen/fr'),
  en: () => import('hyphen/en-gb'),
  es: () => import('hyphen/es'),
};

/**
 * Whole words in small letters, no part of a name, a compound, a symbol or an address: names must be
 * found in one piece. What an elision leaves of a word counts as a word.
 */
const WORD = /(?<![\p{L}\p{M}\p{N}\u00AD@/.-])\p{Ll}{7,}(?![\p{L}\p{M}\p{N}\u00AD@/’'-]|\.\p{L})/gu;

/** Fewest letters of a word on either line. */
const LEAST = 3;

const SOFT_HYPHEN = '\u00AD';

/** Loads what divides the words of a language. */
export async function loadDivideWords(lang: Lang): Promise<DivideWords> {
  const { hyphenateSync } = await PATTERNS[lang]();
  return (text) => text.replace(WORD, (word) => withoutShortEnds(hyphenateSync(word)));
}

/** The text as it was before its words were divided. */
export function undivided(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}

/** Places of the soft hyphens of a text, in UTF-16 units. */
export function divisionsOf(text: string): number[] {
  return [...text.matchAll(/\u00AD/g)].map(({ index }) => index);
}

function withoutShortEnds(word: string): string {
  const parts = word.split(SOFT_HYPHEN);
  while (parts.length > 1 && (parts[0]?.length ?? 0) < LEAST) parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < LEAST)
    parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts.join(SOFT_HYPHEN);
}
