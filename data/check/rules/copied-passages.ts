import { readLanguageFile } from '../language/language-file';
import { readShingles, SHINGLE_WORDS, shinglesOf } from '../language/shingles';
import { wordsOf } from '../language/words';
import type { Corpus, Rule } from '../corpus';
import type { Fault } from '../fault';
import { isName, proseFault } from '../prose';

let founding: ReadonlySet<string> | undefined;

/** No sentence of the founding text stands in ours: eight words in a row, its names apart, are too many. */
export function copiedPassages(corpus: Corpus): Fault[] {
  founding ??= readShingles(readLanguageFile('founding-text.shingles.txt'));
  return copiedFrom(founding)(corpus);
}

/** The rule against the text that has these fingerprints. */
export function copiedFrom(shingles: ReadonlySet<string>): Rule {
  return (corpus) =>
    corpus.prose
      .filter((prose) => prose.lang === 'fr' && !isName(prose))
      .flatMap((prose) => {
        const words = wordsOf(prose.text);
        const shared = sharedRuns(shinglesOf(words), shingles);
        if (shared.length === 0) return [];
        const named = corpus.names.fr.cover(words);
        return shared.flatMap(([from, until]) => {
          const own = named.slice(from, until).filter((isNamed) => !isNamed).length;
          if (own < SHINGLE_WORDS) return [];
          const start = words[from]?.start ?? 0;
          const passage = prose.text.slice(start, words[until - 1]?.end);
          const message = `"${passage}" is in the founding text word for word`;
          return [proseFault(prose, start, message, 'say it in other words')];
        });
      });
}

/** The runs of words that are shared: from the first word, until the one after the last. */
function sharedRuns(own: readonly string[], shingles: ReadonlySet<string>): [from: number, until: number][] {
  const runs: [number, number][] = [];
  for (const [at, shingle] of own.entries()) {
    if (!shingles.has(shingle)) continue;
    const last = runs.at(-1);
    if (last && at <= last[1]) last[1] = at + SHINGLE_WORDS;
    else runs.push([at, at + SHINGLE_WORDS]);
  }
  return runs;
}
