import type { Lang } from '../model/language';
import { LOCALES } from './locale';
import { NBSP, NNBSP } from './spaces';

/** «A, B et C», “A, B and C”, «A, B y C». */
export function joinList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);
}

/** A number with the separators of the language. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** A quotation in the marks of the language. */
export function quote(text: string, lang: Lang): string {
  if (lang === 'fr') return `«${NBSP}${text}${NBSP}»`;
  return lang === 'es' ? `«${text}»` : `“${text}”`;
}

/** A label and its value on one line: «Siège : New York», “Seat: New York”. */
export function labelled(label: string, value: string, lang: Lang): string {
  return `${label}${lang === 'fr' ? NBSP : ''}: ${value}`;
}

/** What stands between the items of a list on one line: a semicolon with the spaces of the language. */
export function semicolon(lang: Lang): string {
  return `${lang === 'fr' ? NNBSP : ''}; `;
}

/**
 * Puts the spaces that French wants around its punctuation, and leaves other languages alone.
 * Only replaces or adds a space beside « » : ; ? !; times (12:30) and addresses (https:) stay.
 */
export function typeset(text: string, lang: Lang): string {
  if (lang !== 'fr') return text;
  return text
    .replace(/«\s*/g, `«${NBSP}`)
    .replace(/\s*»/g, `${NBSP}»`)
    .replace(/(?<=[^\s:;?!])\s*([;?!]+)(?=\s|$|[)»”])/g, `${NNBSP}$1`)
    .replace(/(?<=[^\s:;?!])\s*:(?=\s|$)/g, `${NBSP}:`);
}
