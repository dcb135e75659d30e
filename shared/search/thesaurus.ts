import type { Lang } from '../model/language';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { stemTerm } from './terms';
import { THESAURUS_LINES } from './thesaurus-lines';
import { tokenize, type Token } from './tokens';

/** Other ways to say words typed one after the other, each as index words. */
interface Entry {
  /** Stems of the words typed. */
  readonly typed: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** Entries by the first stem typed, those of most words first. */
type Thesaurus = ReadonlyMap<string, readonly Entry[]>;

const read = new Map<Lang, Thesaurus>();

/** The entries whose words come first among these stems, of one word typed each; the longest first. */
export function entriesAt(stems: readonly (readonly string[])[], lang: Lang): Entry[] {
  const known = read.get(lang) ?? readThesaurus(lang);
  read.set(lang, known);
  const found = (stems[0] ?? []).flatMap((stem) => known.get(stem) ?? []);
  return found.filter(({ typed }) => typed.every((stem, place) => stems[place]?.includes(stem)));
}

function readThesaurus(lang: Lang): Thesaurus {
  const entries = new Map<string, Entry[]>();
  for (const line of THESAURUS_LINES[lang].trim().split('\n')) {
    const [left = '', right = ''] = line.split(/[>=]/);
    const [typed, written] = [phrases(left), phrases(right)];
    const all = line.includes('=') ? [...typed, ...written] : typed;
    const searched = (line.includes('=') ? all : written).map((words) => termsOf(words, lang));
    for (const words of all) {
      const stems = words.filter(({ text }) => !isStopWord(text)).map((word) => stemsOf(word, lang)[0] ?? '');
      const own = termsOf(words, lang).join(' ');
      const entry = { typed: stems, others: searched.filter((terms) => terms.join(' ') !== own) };
      const [first = ''] = stems;
      entries.set(first, [...(entries.get(first) ?? []), entry]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.typed.length - a.typed.length);
  return entries;
}

function phrases(list: string): Token[][] {
  return list.split(',').map((phrase) => tokenize(phrase));
}

function termsOf(words: readonly Token[], lang: Lang): string[] {
  return words.map((word) =>
    isStopWord(word.text) ? word.text : stemTerm(stemsOf(word, lang)[0] ?? word.text),
  );
}
