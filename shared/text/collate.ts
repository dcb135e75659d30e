import type { Lang } from '../model/language';
import { LOCALES } from './locale';

const collators = new Map<Lang, Intl.Collator>();

/** Compares two texts as a dictionary of the language does; digits by their value. */
export function compareText(a: string, b: string, lang: Lang): number {
  let collator = collators.get(lang);
  if (!collator) {
    collator = new Intl.Collator(LOCALES[lang], { numeric: true });
    collators.set(lang, collator);
  }
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
