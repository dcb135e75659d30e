import type { Lang } from '../model/language';
import type { Run } from './build-index';
import type { SearchDocument } from './documents';
import { tokenize } from './tokens';

const CREATE = `CREATE TABLE IF NOT EXISTS search_word (
  lang TEXT NOT NULL, word TEXT NOT NULL, shown TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (lang, word)) WITHOUT ROWID`;

/** Lists the words of a language's texts, each as it is most often written, for corrections. */
export function buildVocabulary(run: Run, documents: readonly SearchDocument[], lang: Lang): void {
  const spellings = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const token of tokenize(Object.values(document.texts).flat().join('\n'))) {
      if (token.text.length < 3 || /\d/.test(token.text)) continue;
      const shown = token.raw.normalize('NFC');
      const counts = spellings.get(token.text) ?? new Map<string, number>();
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
      spellings.set(token.text, counts);
    }
  }
  run(CREATE);
  for (const [word, counts] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [best] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
    run('INSERT INTO search_word VALUES (?, ?, ?, ?)', [lang, word, best?.[0] ?? word, total]);
  }
}
