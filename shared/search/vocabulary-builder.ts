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
    const rows = [...this.byStem()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stem, words]) => {
        const forms = [...words.values()]
          .map((spellings) => ({ shown: mostFrequent(spellings), count: total(spellings) }))
          .sort((a, b) => b.count - a.count || (a.shown < b.shown ? -1 : 1));
        return [lang, stem, forms.map(({ shown }) => shown).join(' ')];
      });
    insertRows(run, 'search_stem', rows);
  }

  /** For each stem and word, how often each spelling was met. */
  private byStem(): Map<string, Map<string, Map<string, number>>> {
    const stems = new Map<string, Map<string, Map<string, number>>>();
    for (const { word, lang, count } of Object.values(this.met).flatMap((met) => [...met.values()])) {
      const shown = word.raw.normalize('NFC');
      for (const stem of stemsOf(word, lang)) {
        const words = at(stems, stem, () => new Map<string, Map<string, number>>());
        const spellings = at(words, word.text, () => new Map<string, number>());
        spellings.set(shown, (spellings.get(shown) ?? 0) + count);
      }
    }
    return stems;
  }
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

function total(spellings: ReadonlyMap<string, number>): number {
  return [...spellings.values()].reduce((sum, each) => sum + each, 0);
}
