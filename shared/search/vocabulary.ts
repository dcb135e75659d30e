import { LANGUAGES, type Lang } from '../model/language';
import { Recent, ofDatabase, ofLanguage } from '../reference/recent';
import { oneOf, text } from '../reference/row';
import type { Sql } from '../reference/sql';
import { foldText } from './fold';

/** A word of the texts. */
export interface Word {
  /** As the index has it. */
  readonly text: string;
  /** As the texts write it. */
  readonly shown: string;
  readonly lang: Lang;
}

const FORMS = 'SELECT forms FROM search_stem WHERE lang = ?1 AND stem = ?2';
const ALL = 'SELECT lang, forms FROM search_stem ORDER BY lang, stem';

/** A stem with more forms than this is found by its most frequent ones. */
const MOST_FORMS = 16;

/** The words of a query come back at each letter typed. */
const keptForms = ofLanguage(() => new Recent<string, readonly string[]>(500));

/** The index words of a language that have this stem, the most frequent first. */
export function formsOf(sql: Sql, stem: string, lang: Lang): readonly string[] {
  return keptForms(sql, lang).get(stem, () =>
    sql
      .all(FORMS, [lang, stem])
      .flatMap((row) => text(row, 'forms').split(' ').slice(0, MOST_FORMS).map(indexWord)),
  );
}

/** Every word of the texts of every language. */
export const allWords = ofDatabase(readWords);

/** The word of the texts that the index has so: that of a language, where it has one. */
export function wordOfTexts(sql: Sql, text: string, lang: Lang): Word | null {
  const words = wordsByText(sql).get(text);
  return words?.find((word) => word.lang === lang) ?? words?.[0] ?? null;
}

const wordsByText = ofDatabase((sql) => {
  const words = new Map<string, Word[]>();
  for (const word of allWords(sql)) {
    const same = words.get(word.text);
    if (same) same.push(word);
    else words.set(word.text, [word]);
  }
  return words;
});

function readWords(sql: Sql): readonly Word[] {
  const words = new Map<string, Word>();
  for (const row of sql.all(ALL)) {
    const lang = oneOf(row, 'lang', LANGUAGES);
    for (const shown of text(row, 'forms').split(' ')) {
      const word = indexWord(shown);
      words.set(`${lang} ${word}`, { text: word, shown, lang });
    }
  }
  return [...words.values()];
}

/** «l’Afro-asiatique» as the index has it: `afroasiatique`. */
function indexWord(shown: string): string {
  // So are most, and all are read before the first mistake.
  if (/^[a-z0-9]+$/.test(shown)) return shown;
  return foldText(shown).replace(/[^\p{L}\p{N}]/gu, '');
}
