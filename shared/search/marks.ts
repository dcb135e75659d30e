import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { analyzeText } from './analyzed-text';
import type { TextSpan } from './find-text';
import { markText } from './highlight';
import { parseQuery } from './query';
import { readFilters } from './read-filters';
import { withSynonyms } from './synonyms';

/** Where each of the texts, all in one language, holds words of a search, in any of their forms. */
export function marksOf(sql: Sql, words: string, lang: Lang, texts: readonly string[]): TextSpan[][] {
  const groups = withSynonyms(sql, parseQuery(readFilters(words).words, lang).groups, lang);
  return texts.map((source) => {
    const { text, groups: found } = markText(analyzeText(source, lang), groups);
    return [...found].flatMap((group, word) =>
      group < 0 ? [] : [{ start: text.starts[word] ?? 0, end: text.ends[word] ?? 0 }],
    );
  });
}
