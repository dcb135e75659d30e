import type { Lang } from '../model/language';
import type { Run } from '../reference/insert-rows';
import { indexDate, indexTokens } from './analyze';
import type { SearchDocument } from './documents';
import { FIELDS, type Field } from './fields';
import { tokenize } from './tokens';
import { VocabularyBuilder } from './vocabulary-builder';
import { WordIndexBuilder } from './word-index-builder';

/**
 * Builds the search tables of a language, within the caller's transaction: the words of its texts
 * with where they stand, and by their stems. The same documents give the same tables.
 */
export function buildLanguageIndex(run: Run, documents: readonly SearchDocument[], lang: Lang): void {
  const index = new WordIndexBuilder();
  const vocabulary = new VocabularyBuilder();
  for (const document of documents)
    index.add(
      document.record,
      FIELDS.map((field) => fieldTerms(document, field, lang, vocabulary)),
    );
  index.write(run, lang);
  vocabulary.write(run, lang);
}

function fieldTerms(
  document: SearchDocument,
  field: Field,
  lang: Lang,
  vocabulary: VocabularyBuilder,
): string[] {
  if (field === 'dates') {
    // The record's own date is also in the list of its dates: with these two it counts three times.
    return document.dates.flatMap(({ start, end, main }) => [
      ...indexDate(start, end),
      ...(main ? indexDate(start, end) : []),
    ]);
  }
  const texts = field === 'alias' ? document.alias : document.texts[field].map((text) => ({ text, lang }));
  const words: string[] = [];
  for (const each of texts) indexTokens(tokenize(each.text), each.lang, words, vocabulary);
  return words;
}
