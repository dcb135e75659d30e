import type { Lang } from '../model/language';
import { insertRows, type Run } from '../reference/insert-rows';
import { stemsOf } from './stem';
import type { WrittenWord } from './tokens';

const CREATE = `CREATE TABLE IF NOT EXISTS search_stem (
  lang TEXT NOT NULL, stem TEXT NOT NULL, forms TEXT NOT NULL,
  PRIMARY KEY (lang, stem)) WITHOUT ROWID`;

interface Counted {
  readonly word: WrittenWord;
  readonly lang: Lang;
  count: number;
}

/** How often a word is written so. */
interface Spelling {
  /** The word as the index has it. */
  readonly text: string;
  readonly shown: string;
  count: number;
}

/** Gathers the words of an index by their stems, each as it is most often written. */
export class VocabularyBuilder {
  /** How often each spelling was met in texts of each language. */
  private readonly met: Record<Lang, Map<string, Counted>> = { fr: new Map(), en: new Map(), es: new Map() };

  /** Adds a word of a text in `lang`. Numbers and codes have no other forms: they stay out. */
  add(word: WrittenWord, lang: Lang): void {
    if (word.text.length < 2 || (word.invariable && /\d/.test(word.text))) return;
    const known = this.met[lang].get(word.raw);
    if (known) known.count += 1;
    else this.met[lang].set(word.raw, { word, lang, count: 1 });
  }

  /** Writes the words of one language's index: for each stem, its forms, the most frequent first. */
  write(run: Run, lang: Lang): void {
    run(CREATE);
    const rows = [...this.byStem(lang)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stem, spellings]) => [lang, stem, formsOf(spellings).join(' ')]);
    insertRows(run, 'search_stem', rows);
  }

  /** The spellings that have each stem; what the index's own language writes too is stemmed as its word. */
  private byStem(own: Lang): Map<string, Spelling[]> {
    const stems = new Map<string, Spelling[]>();
    for (const { word, lang, count } of Object.values(this.met).flatMap((met) => [...met.values()])) {
      if (lang !== own && this.met[own].has(word.raw)) continue;
      const shown = word.raw.normalize('NFC');
      for (const stem of stemsOf(word, lang)) {
        const spellings = stems.get(stem);
        const same = spellings?.find((known) => known.shown === shown && known.text === word.text);
        if (same) same.count += count;
        else if (spellings) spellings.push({ text: word.text, shown, count });
        else stems.set(stem, [{ text: word.text, shown, count }]);
      }
    }
    return stems;
  }
}

/** The words among some spellings, the most frequent first, each as it is most often written. */
function formsOf(spellings: readonly Spelling[]): string[] {
  const words = new Map<string, { shown: string; most: number; total: number }>();
  for (const { text, shown, count } of spellings) {
    const word = words.get(text) ?? { shown, most: 0, total: 0 };
    words.set(text, word);
    word.total += count;
    if (count < word.most || (count === word.most && shown > word.shown)) continue;
    word.shown = shown;
    word.most = count;
  }
  return [...words.values()]
    .sort((a, b) => b.total - a.total || (a.shown < b.shown ? -1 : 1))
    .map(({ shown }) => shown);
}
