import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as frenchStopWords } from '@orama/stopwords/french';
import { stopwords as spanishStopWords } from '@orama/stopwords/spanish';
import stemEnglish from 'wink-porter2-stemmer';
import type { Lang } from '../../../shared/model/language';

/**
 * What the engines are told of each language: its name, its stemmer after Snowball, its stop words.
 * The English stemmer is not Orama's, which cuts «adoption» to «adop».
 */
export const LANGUAGE_TOOLS = {
  fr: { name: 'french', stem: stemFrench, stopWords: frenchStopWords },
  en: { name: 'english', stem: stemEnglish, stopWords: englishStopWords },
  es: { name: 'spanish', stem: stemSpanish, stopWords: spanishStopWords },
} as const satisfies Record<Lang, { name: string; stem: (word: string) => string; stopWords: string[] }>;

/** Lower case without accents, as each manual advises for French. */
export function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
