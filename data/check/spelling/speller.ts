import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { LANGUAGES, type Lang } from '../../../shared/model/language';
import { readLanguageFile } from '../language/language-file';
import { readDictionary, type Dictionary } from './dictionary';
import { spellingsNear } from './near';
import { readWordList, type WordList } from './word-list';

const require = createRequire(import.meta.url);

const DICTIONARIES: Readonly<Record<Lang, readonly [packageName: string, file: string]>> = {
  fr: ['@cspell/dict-fr-fr', 'fr-fr.trie.gz'],
  en: ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz'],
  es: ['@cspell/dict-es-es', 'Spanish.trie.gz'],
};

/** What French and names put before an apostrophe. */
const ELIDED = /^(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;

/** Knows the spelling of words in the three languages, and what we may write besides. */
export class Speller {
  private readonly lists: Readonly<Record<Lang, WordList>>;
  private readonly known: Readonly<Record<Lang, Map<string, boolean>>>;
  private readonly fine: Readonly<Record<Lang, Map<string, boolean>>>;

  /** `names` are words written alike in the three languages. */
  constructor(
    private readonly dictionaries: Readonly<Record<Lang, Dictionary>>,
    lists: Readonly<Record<Lang, string>>,
    private readonly names: ReadonlySet<string>,
  ) {
    this.lists = perLanguage((lang) => readWordList(lists[lang]));
    this.known = perLanguage(() => new Map());
    this.fine = perLanguage(() => new Map());
  }

  /** True for a known word that we use. */
  isFine(word: string, lang: Lang): boolean {
    const before = this.fine[lang].get(word);
    if (before !== undefined) return before;
    const verdict = this.knows(word, lang) && this.replacement(word, lang) === null;
    this.fine[lang].set(word, verdict);
    return verdict;
  }

  /** True for a word of the language, of our list, or a name; its capital may be that of a sentence. */
  knows(word: string, lang: Lang): boolean {
    const before = this.known[lang].get(word);
    if (before !== undefined) return before;
    const verdict = this.isKnown(word, lang);
    this.known[lang].set(word, verdict);
    return verdict;
  }

  private isKnown(word: string, lang: Lang): boolean {
    return this.has(word, lang) || this.knowsParts(word, lang);
  }

  /** What to write in place of a word that the language knows and we do not use, or null. */
  replacement(word: string, lang: Lang): string | null {
    const lower = word.toLowerCase();
    const listed = this.lists[lang].forbidden.get(lower);
    if (listed !== undefined) return listed;
    if (lang !== 'en' || S_ONLY.test(lower)) return null;
    const withZ = word.replace(/is(?=(?:e[ds]?|ing|ations?|ational|ers?)$)/, 'iz');
    return withZ !== word && this.dictionaries.en.has(withZ.toLowerCase()) ? withZ : null;
  }

  /** The known word nearest to an unknown one, or null. */
  suggestion(word: string, lang: Lang): string | null {
    if (word.length < 4) return null;
    for (const near of spellingsNear(word.toLowerCase())) {
      const cased = withCapitalsOf(word, near);
      if (this.isKnown(cased, lang)) return cased;
    }
    return null;
  }

  /** True for a known word with an elision before it, an English possessive or Spanish pronouns after it. */
  private knowsParts(word: string, lang: Lang): boolean {
    const at = word.indexOf('’');
    if (at < 0) return lang === 'es' && this.has(ENCLITIC.exec(word)?.[1] ?? '', 'es');
    if (lang === 'en' && this.has(word.replace('’', "'"), 'en')) return true;
    const [first, rest] = [word.slice(0, at), word.slice(at + 1)];
    if (lang === 'en' && (rest === 's' || rest === '')) return this.has(first, lang);
    return ELIDED.test(first) && this.knows(rest, lang);
  }

  private has(word: string, lang: Lang): boolean {
    const dictionary = this.dictionaries[lang];
    const { allowed } = this.lists[lang];
    const lower = word.toLowerCase();
    return (
      this.names.has(word) ||
      dictionary.has(word) ||
      allowed.has(word) ||
      (lower !== word && (dictionary.has(lower) || allowed.has(lower)))
    );
  }
}

/** English words in -ise of which the form in -ize is another word, or none of today's. */
const S_ONLY = /^(?:prise|surpris|advertis|merchandis|expertis|improvis|enfranchis)/;

/** A word with a capital where another has one: at its start, and after its elision. */
function withCapitalsOf(model: string, word: string): string {
  const after = model.indexOf('’') + 1;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(model.slice(at));
  const raise = (text: string, at: number): string =>
    text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1);
  const started = isCapital(0) ? raise(word, 0) : word;
  return after > 0 && isCapital(after) ? raise(started, started.indexOf('’') + 1) : started;
}

/** A Spanish infinitive and its pronouns: «precederlo». */
const ENCLITIC = /^(\p{L}+[aei]r)(?:se|me|te|nos|os)?(?:l[aeo]s?|se|nos)$/u;

/** The speller of the project; `placeNames` are those of the records. */
export function projectSpeller(placeNames: Iterable<string>): Speller {
  const names = readWordList(readLanguageFile('names.txt')).allowed;
  return new Speller(
    (shipped ??= perLanguage(openDictionary)),
    perLanguage((lang) => readLanguageFile(`${lang}.txt`)),
    new Set([...names, ...placeNames]),
  );
}

let shipped: Readonly<Record<Lang, Dictionary>> | undefined;

function openDictionary(lang: Lang): Dictionary {
  const [packageName, file] = DICTIONARIES[lang];
  const folder = require.resolve(`${packageName}/cspell-ext.json`).replace(/cspell-ext\.json$/, '');
  return readDictionary(gunzipSync(readFileSync(folder + file)).toString('utf8'));
}

function perLanguage<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
}
