import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { isAspect } from './aspects';
import { countBits } from './bits';
import { foldText } from './fold';
import { stemKey, tellingTokens } from './name-key';
import { isCardinal } from './number-words';
import { namesOf, stemCount, stemOf } from './stemmed-names';
import { tokenize, type Token } from './tokens';
import { SCORING } from './weights';

/** How near a query comes to the names of a record. */
export interface Nearness {
  /**
   * From 0 to 1: the part of the query that the nearest name holds, squared because it matters
   * more, times the part of the name that the query holds.
   */
  readonly part: number;
  /** True where a name begins with the whole query. */
  readonly begins: boolean;
  /** True where an acronym does. */
  readonly beginsAcronym: boolean;
}

/** «Qui héberge l’UNOSSC» does not ask for the UNOSSC. */
const WHO = /^\P{L}*(?:(?:par|a|by|to|por) )?(?:qui|who|whom|quien|quienes) /u;

/** How near the query comes to the names of each record, in the spelling that comes nearest. */
export function nameNearness(
  sql: Sql,
  records: readonly number[],
  spellings: readonly string[],
  lang: Lang,
): Map<number, Nearness> {
  const namesByRecord = namesOf(sql, records);
  let taken = 0;
  const blank = () => blankBits(taken++);
  const asked = spellings.flatMap((words, index) => {
    const tokens = withLetterTyped(tellingTokens(words), words, lang);
    const subject = tokens.filter((token) => !isAspect(token.text));
    const ways = [askedWords(tokens, words, lang, blank(), { typed: index === 0, share: 1 })];
    const part = { typed: false, share: SCORING.subjectName };
    if (subject.length > 0 && subject.length < tokens.length)
      ways.push(askedWords(subject, words, lang, blank(), part));
    // «Les 17 objectifs de développement durable» counts what has that very name.
    const [count, ...counted] = subject;
    if (count && counted.length > 0 && /^\d{1,2}$/.test(count.text) && isCardinal(count))
      ways.push(askedWords(counted, words, lang, blank(), { ...part, exact: true }));
    return ways;
  });
  const asksWho = WHO.test(foldText(spellings[0] ?? ''));
  const begun = acronymBegun(tellingTokens(spellings[0] ?? ''));
  const nearest = new Map<number, Nearness>();
  for (const [record, { names, acronyms }] of namesByRecord) {
    let part = 0;
    let begins = false;
    for (const { words, length, year } of names) {
      for (const way of asked) {
        const { different, typed, share, exact } = way;
        let held = 0;
        for (const word of words) held |= way.heldBy(word);
        // «Sommet du Sud 2005» is the name of a summit and its year.
        const dated = held === 0 || year === null ? held : held | way.heldBy(year);
        const whole = countBits(dated) === different ? 1 : countBits(held) / different;
        // A name that stands for an acronym is one thing asked, not as many as it has words.
        if (held === 0 || (!typed && whole < 1) || (exact && countBits(held) < length)) continue;
        const alone = words.length > 1 || whole === 1 ? 1 : asksWho ? 0 : SCORING.oneWordName;
        part = Math.max(part, share * alone * whole ** 2 * Math.min(1, countBits(held) / length));
        begins ||= whole === 1 && isBegunWith(words, way);
      }
    }
    const beginsAcronym = begun !== null && acronyms.some((acronym) => acronym.startsWith(begun));
    nearest.set(record, { part, begins, beginsAcronym });
  }
  return nearest;
}

/** True where the first words of a name hold what is asked, in that order. */
function isBegunWith(words: Uint32Array, { order, heldBy }: AskedWords): boolean {
  return order.every((bit, place) => (heldBy(words[place] ?? -1) & bit) !== 0);
}

/** Letters that rather begin «de» or «la» than a word of a name. */
const FIRST_OF_PARTICLES: Readonly<Record<Lang, string>> = { fr: 'dl', en: '', es: 'd' };

/** The words, and the first letter of the next: no word to look for yet, but names may go on so. */
function withLetterTyped(tokens: readonly Token[], words: string, lang: Lang): readonly Token[] {
  const last = tokenize(words).at(-1);
  if (last?.end !== words.length || !/^\p{L}$/u.test(last.text)) return tokens;
  const isLeftOut = tokens.at(-1)?.start !== last.start && !FIRST_OF_PARTICLES[lang].includes(last.text);
  return isLeftOut ? [...tokens, last] : tokens;
}

/** The words of a spelling, each different stem as a bit. */
interface AskedWords {
  /** The bits of the words, in their order. */
  readonly order: readonly number[];
  readonly different: number;
  /** True for the words as typed, false where acronyms are spelled out or words left out. */
  readonly typed: boolean;
  /** What being near it is worth: less without the words that ask something of the subject. */
  readonly share: number;
  /** True where only a name that has no other words counts. */
  readonly exact?: boolean;
  /** The stems that a word of a name holds, by the number of the word. */
  heldBy(word: number): number;
}

/** What is asked with these words; `known` keeps the bits of the words of names that were compared. */
function askedWords(
  tokens: readonly Token[],
  words: string,
  lang: Lang,
  known: Int32Array,
  spelling: Pick<AskedWords, 'typed' | 'share' | 'exact'>,
): AskedWords {
  const stems = withoutRepeats(stemKey(tokens, lang).split(' '));
  const different = [...new Set(stems)];
  const bitOf = (stem: string) => bitAt(different.indexOf(stem));
  const last = tokens.at(-1);
  const mayBeHalf = last?.text !== tokens.at(-2)?.text && /[\p{L}\p{N}]$/u.test(words);
  const held = (word: string): number => {
    let bits = 0;
    for (const stem of different) if (isHeld(stem, word)) bits |= bitOf(stem);
    const end = stems.at(-1);
    if (mayBeHalf && end !== undefined && isBeginning(`§${last?.text ?? ''}`, word)) bits |= bitOf(end);
    return bits;
  };
  return {
    order: stems.map(bitOf),
    different: different.length,
    ...spelling,
    heldBy(word) {
      const bits = known[word];
      if (bits !== undefined && bits !== UNKNOWN) return bits;
      return (known[word] = held(stemOf(word)));
    },
  };
}

/** No bits: there are 31 of them at most. */
const UNKNOWN = -1;

/** For each spelling, what it holds of every stem: at each key the same memory, which is large. */
const bitsKept: Int32Array[] = [];

/** Room for the bits of every stem that the names have, none of them known yet. */
function blankBits(place: number): Int32Array {
  const kept = bitsKept[place];
  const bits = kept && kept.length >= stemCount() ? kept : new Int32Array(2 * stemCount());
  bitsKept[place] = bits;
  return bits.fill(UNKNOWN);
}

/** No bit is left for what comes after so many different words. */
function bitAt(place: number): number {
  return place < 31 ? 1 << place : 0;
}

function isHeld(stem: string, word: string): boolean {
  return word === stem || (word.length === stem.length + 1 && word.startsWith(stem) && !isPlain(word));
}

/** An acronym is told by so many of its letters; with fewer, too many begin so. */
const TELLING_LETTERS = 3;

/** What may be the beginning of an acronym, or null. */
function acronymBegun([only, second]: readonly Token[]): string | null {
  return !only || second || only.text.length < TELLING_LETTERS ? null : only.text;
}

/** A word typed twice is a compound: «sud sud» is «Sud-Sud», not «Sud». */
function withoutRepeats(stems: readonly string[]): string[] {
  return stems.flatMap((stem, index) => {
    if (stem === stems[index - 1]) return [];
    return stem === stems[index + 1] ? [`${stem}${stem.slice(1)}`] : [stem];
  });
}

/** Joined neighbours end with a sign, and do not count in the length of a name. */
function isPlain(stem: string): boolean {
  return !stem.endsWith('+');
}

/** True where a word half typed may become the word of that stem: «act» or «cooperati». */
function isBeginning(typed: string, stem: string): boolean {
  return stem.startsWith(typed) || (stem.length > 4 && typed.startsWith(stem));
}
