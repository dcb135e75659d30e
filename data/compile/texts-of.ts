import type { Lang } from '../../shared/model/language';
import type { OneOrThree } from '../schema/record';

/** A text in each language: the same in all where it is written once. */
export function textsOf(text: OneOrThree): Record<Lang, string> {
  if (typeof text !== 'string') return text;
  return { fr: text, en: text, es: text };
}
