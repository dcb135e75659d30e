import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import english from 'wink-porter2-stemmer';
import type { Lang } from '../model/language';
import { foldText } from './fold';
import { FORMS, KEPT, OWN_STEMS } from './stem-forms';
import type { WrittenWord } from './tokens';

const STEMMERS: Readonly<Record<Lang, (word: string) => string>> = { fr: french, en: english, es: spanish };

/** Stems by word as written, and by its lower case, which many spellings share. */
const memo: Record<Lang, Map<string, readonly string[]>> = { fr: new Map(), en: new Map(), es: new Map() };
const MEMO_SIZE = 50_000;

/**
 * Folded stems of a word, the best first. There are two where the accents decide («adoptée» gives
 * `adopt`, `adoptee` gives `adopte`): a text holds both, so that either spelling finds it.
 * Acronyms, numbers and codes come back as they are.
 */
export function stemsOf(token: WrittenWord, lang: Lang): readonly string[] {
  if (token.invariable) return [token.text];
  const known = memo[lang].get(token.raw);
  if (known) return known;
  const accented = accentedForm(token);
  const stems = memo[lang].get(accented) ?? newStems(accented, token.text, lang);
  if (memo[lang].size >= MEMO_SIZE) memo[lang].clear();
  memo[lang].set(token.raw, stems).set(accented, stems);
  return stems;
}

/** The word in lower case, with its accents and without ligatures. */
function accentedForm({ raw, text }: WrittenWord): string {
  const lower = raw.toLowerCase();
  return lower === text ? text : lower.normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function newStems(accented: string, folded: string, lang: Lang): readonly string[] {
  const stem = (word: string) => snowball(word, lang);
  const best = wordsOnly(foldText(stem(accented)));
  const other = folded === accented ? best : wordsOnly(stem(folded));
  const [noun, root] = NOUNS[lang];
  return [...new Set([best, other, ...(noun.test(best) ? [best.replace(noun, root)] : [])])].filter(Boolean);
}

function snowball(word: string, lang: Lang): string {
  const isKept = KEPT[lang].has(foldText(word));
  const form = isKept ? undefined : FORMS[lang].find(([ending]) => ending.test(word));
  const other = form ? word.replace(...form) : word;
  return OWN_STEMS[lang].get(foldText(other)) ?? STEMMERS[lang](other);
}

/** Snowball leaves the short nouns of action apart from their verbs: «création» from «créer». */
const NOUNS: Readonly<Record<Lang, readonly [noun: RegExp, root: string]>> = {
  fr: [/(?<=^.{2,5})ation$/, ''],
  en: [/(?<=^.{2,5})ation$/, 'at'],
  es: [/(?<=^.{2,5})acion$/, ''],
};

/** Apostrophes that a stem may keep would split it in the index. */
function wordsOnly(stem: string): string {
  return stem.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 64);
}
