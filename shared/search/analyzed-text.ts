import type { Lang } from '../model/language';
import { stemsOf } from './stem';
import { tokenize, type Token } from './tokens';

/** A text cut into words, each with its stems, ready to be marked for any query. */
export interface AnalyzedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly (readonly string[])[];
}

/** Cuts a text of a language into words and stems. */
export function analyzeText(source: string, lang: Lang): AnalyzedText {
  const tokens = tokenize(source);
  return { source, tokens, stems: tokens.map((token) => stemsOf(token, lang)) };
}
