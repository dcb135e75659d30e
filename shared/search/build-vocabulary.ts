import type { Lang } from '../model/language';
import type { Run, Tokenizer } from './build-index';
import type { SearchDocument } from './documents';

const CREATE = `CREATE TABLE IF NOT EXISTS search_word (
  lang TEXT NOT NULL, word TEXT NOT NULL, shown TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (lang, word)) WITHOUT ROWID`;

/** Lists the words of a language's texts, each as it is most often written, for corrections. */
export function buildVocabulary(
  run: Run,
  documents: readonly SearchDocument[],
  lang: Lang,
  tokensOf: Tokenizer,
): void {
  const spellings = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const token of Object.values(document.texts).flat().flatMap(tokensOf)) {
      if (token.text.length < 3 || /\d/.test(token.text)) continue;
      const shown = token.raw.normalize('NFC');
      let counts = spellings.get(token.text);
      if (!counts) spellings.set(token.text, (counts = new Map()));
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
  }
  run(CREATE);
  for (const [word, counts] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [best] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
    run('INSERT INTO search_word VALUES (?, ?, ?, ?)', [lang, word, best?.[0] ?? word, total]);
  }
}
