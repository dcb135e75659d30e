import { LANGUAGES, type Lang } from '../../../shared/model/language';
import type { Draft } from '../draft';
import { fieldsOf, itemsOf, textOf } from '../value';
import { wordsOf, type Word } from './words';

/** The official names and titles of the records of one language, found in texts. */
export class OfficialNames {
  /** Names by their first word, the longest first. */
  private readonly byFirstWord = new Map<string, string[][]>();

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const words = wordsOf(name).map(({ text }) => text);
      const [first] = words;
      if (first === undefined) continue;
      const known = this.byFirstWord.get(first);
      if (known) known.push(words);
      else this.byFirstWord.set(first, [words]);
    }
    for (const names of this.byFirstWord.values()) names.sort((a, b) => b.length - a.length);
  }

  /** For each word, true where it belongs to a name. */
  cover(words: readonly Word[]): boolean[] {
    const covered = words.map(() => false);
    for (const [at, { text }] of words.entries()) {
      const found = this.byFirstWord
        .get(text)
        ?.find((name) => name.every((each, index) => words[at + index]?.text === each));
      if (found) covered.fill(true, at, at + found.length);
    }
    return covered;
  }
}

/** The names of all the records: official, short, former and other ones, and acronyms. */
export function officialNames(drafts: readonly Draft[]): Readonly<Record<Lang, OfficialNames>> {
  const of = (lang: Lang): OfficialNames =>
    new OfficialNames(drafts.flatMap((draft) => namesIn(draft, lang)));
  const [fr, en, es] = LANGUAGES.map(of) as [OfficialNames, OfficialNames, OfficialNames];
  return { fr, en, es };
}

function namesIn(draft: Draft, lang: Lang): string[] {
  const { official, short, acronym } = fieldsOf(draft.field('names', lang));
  const others = itemsOf(draft.field('otherNames')).flatMap((name) => {
    const fields = fieldsOf(name);
    return [fields[lang], fields['acronym']];
  });
  return [official, short, acronym, ...others].flatMap((name) => textOf(name) ?? []);
}
