import * as snowball from 'snowball-stemmers';
import type { Lang } from '../model/language';
import { foldText } from './fold';
import type { Token } from './tokens';

// The package is CommonJS: Node gives it as the default export, a bundler as the names themselves.
const newStemmer = snowball.newStemmer ?? snowball.default.newStemmer;

const ALGORITHMS = { fr: 'french', en: 'english', es: 'spanish' } as const;

const stemmers = new Map<Lang, { stem(word: string): string }>();

/** Stems by word as written, and by its lower case, which many spellings share. */
const memo: Record<Lang, Map<string, readonly string[]>> = { fr: new Map(), en: new Map(), es: new Map() };
const MEMO_SIZE = 50_000;

/**
 * Folded stems of a word, the best first. There are two where the accents decide («adoptée» gives
 * `adopt`, `adoptee` gives `adopte`): a text holds both, so that either spelling finds it.
 * Acronyms, numbers and codes come back as they are.
 */
export function stemsOf(token: Pick<Token, 'text' | 'raw' | 'invariable'>, lang: Lang): readonly string[] {
  if (token.invariable) return [token.text];
  const known = memo[lang].get(token.raw);
  if (known) return known;
  const accented = token.raw.toLowerCase().normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  const stems = memo[lang].get(accented) ?? newStems(accented, token.text, lang);
  if (memo[lang].size >= MEMO_SIZE) memo[lang].clear();
  memo[lang].set(token.raw, stems).set(accented, stems);
  return stems;
}

function newStems(accented: string, folded: string, lang: Lang): readonly string[] {
  const stem = stemmer(lang);
  const best = wordsOnly(foldText(stem(accented)));
  const other = folded === accented ? best : wordsOnly(stem(folded));
  return [
    ...new Set([best, other, ...(NOUN.test(best) ? [best.replace(NOUN, NOUN_ROOTS[lang])] : [])]),
  ].filter(Boolean);
}

/** Snowball leaves the short nouns of action apart from their verbs: «création» from «créer». */
const NOUN = /(?<=^.{2,5})(?:ation|acion)$/;
const NOUN_ROOTS: Readonly<Record<Lang, string>> = { fr: '', en: 'at', es: '' };

function stemmer(lang: Lang): (word: string) => string {
  let made = stemmers.get(lang);
  if (!made) {
    made = newStemmer(ALGORITHMS[lang]);
    stemmers.set(lang, made);
  }
  return made.stem.bind(made);
}

/** Apostrophes that a stem may keep would split it in the index. */
function wordsOnly(stem: string): string {
  return stem.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 64);
}
