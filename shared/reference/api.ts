import type { Lang } from '../model/language';
import type { TextSpan } from '../search/find-text';
import type {
  CategoryCount,
  GlossaryEntry,
  ListFilter,
  RecordCard,
  RecordView,
  SearchAnswer,
  SearchRequest,
} from './types';

/**
 * The questions that the reference answers. `Reference` answers them from a database; the
 * renderer asks the same ones of its worker, where each answer comes as a promise.
 */
export interface ReferenceApi {
  /** Records of a kind, in time where dated, else by title. */
  list(filter: ListFilter, lang: Lang): RecordCard[];
  /** Categories of a kind with their counts. */
  categories(kind: ListFilter['kind']): CategoryCount[];
  /** The whole record with this id or short reference (`B-001`), or null. */
  record(idOrRef: string, lang: Lang): RecordView | null;
  /** Cards of the records with these ids, in the order asked; unknown ids are left out. */
  cards(ids: readonly string[], lang: Lang): RecordCard[];
  /** Terms and acronyms, in the alphabetical order of the language. */
  glossary(lang: Lang): GlossaryEntry[];
  /** Records that match the words, best first. Never throws for any words. */
  search(request: SearchRequest): SearchAnswer;
  /** Records whose names look most like the words, where a search found nothing; at most a handful. */
  nearestNames(words: string, lang: Lang): RecordCard[];
  /** Where each text, all in `lang`, holds the words of a search, in any of their forms. */
  marks(words: string, lang: Lang, texts: readonly string[]): TextSpan[][];
}
