import { LANGUAGES, type Lang } from '../model/language';
import { wordCount, wordOf } from './analyzed-text';
import { stemsOf } from './stem';
import { stemTerm } from './terms';

/** The words of the texts that were cut, by what they answer in a language. */
class WordsByTerm {
  private size = 0;
  private readonly byTerm = new Map<string, number[]>();
  private readonly byFirstLetter = new Map<string, number[]>();

  constructor(private readonly lang: Lang) {}

  /** Numbers of the words that are so or have this stem, from a number on; ascending. */
  withTerm(term: string, from: number): readonly number[] {
    this.learn();
    return (this.byTerm.get(term) ?? []).filter((number) => number >= from);
  }

  /** Numbers of the words that begin so, from a number on; ascending. */
  beginning(start: string, from: number): readonly number[] {
    this.learn();
    const words = this.byFirstLetter.get(start.charAt(0)) ?? [];
    return words.filter((number) => number >= from && wordOf(number).text.startsWith(start));
  }

  /** Takes in the words of the texts that were cut since. */
  private learn(): void {
    for (; this.size < wordCount(); this.size += 1) {
      const word = wordOf(this.size);
      add(this.byFirstLetter, word.text.charAt(0), this.size);
      add(this.byTerm, word.text, this.size);
      for (const stem of stemsOf(word, this.lang)) add(this.byTerm, stemTerm(stem), this.size);
    }
  }
}

function add(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

const all = Object.fromEntries(LANGUAGES.map((lang) => [lang, new WordsByTerm(lang)])) as Record<
  Lang,
  WordsByTerm
>;

/** The words of the texts by what they answer in a language: every search asks it of the same words. */
export function wordsByTerm(lang: Lang): WordsByTerm {
  return all[lang];
}
