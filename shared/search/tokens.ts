import { elisionLength } from './elision';
import { fold } from './fold';
import { romanValue } from './roman';

/** One word of a text, as search sees it. */
export interface Token {
  /** The folded word, without its elision: `assemblee` for «l’Assemblée». */
  readonly text: string;
  /** The word as written, without its elision. */
  readonly raw: string;
  /** Place of `raw` in the original, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Place in the folded text, which patterns of dates and symbols read. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
  /** A single hyphen joins it to the word before. */
  readonly joined: boolean;
  /** An acronym, a number or a code, which has no inflections. */
  readonly invariable: boolean;
}

/** A word as a text writes it, wherever it stands. */
export type WrittenWord = Pick<Token, 'text' | 'raw' | 'invariable'>;

/** Longer words are cut: no language of ours has them, and a hostile text may. */
const LONGEST = 64;

const ORDINAL = /^(\d+)(?:ers?|eres?|res?|e|es|emes?|iemes?|st|nd|rd|th|[rdtvnm]?[oa]s?)$/;

/** XVIIe, XIXth, and XVIIa in Spanish; in lower case only where no word looks so. */
const ROMAN_ORDINAL = /^([IVX]{2,}|[ivx]{3,})(?:i?[eè]mes?|e|th|[ao])$/;

/** Nearly all words of a text were met before. */
interface KnownWord extends WrittenWord {
  /** Length of its elision, in the folded word and in the original. */
  readonly elidedFolded: number;
  readonly elided: number;
}

const known = new Map<string, KnownWord>();
const MOST_KNOWN = 50_000;

/** Cuts a text into words. Numbers lose their ordinal ending and roman numerals become figures. */
export function tokenize(source: string): Token[] {
  const { text: folded, origin } = fold(source);
  const originOf = (place: number): number => origin[place] ?? source.length;
  const tokens: Token[] = [];
  let before: Token | undefined;
  for (let at = 0, end = 0; at < folded.length; at = Math.max(at + 1, end)) {
    end = wordEnd(folded, at);
    if (end === at) continue;
    const written = source.slice(originOf(at), originOf(end));
    const word = known.get(written) ?? learn(written);
    const gap = before && isNumber(before.text) ? folded.slice(before.foldedEnd, at) : null;
    const text = gap === null ? word.text : figures(word.text, word.raw, gap);
    const start = originOf(at) + word.elided;
    before = {
      text,
      raw: word.raw,
      start,
      end: start + word.raw.length,
      foldedStart: at + word.elidedFolded,
      foldedEnd: end,
      joined: before?.foldedEnd === at - 1 && folded[at - 1] === '-',
      invariable: word.invariable || (text !== word.text && hasDigit(text)),
    };
    tokens.push(before);
  }
  return tokens;
}

function learn(written: string): KnownWord {
  const { text: folded, origin } = fold(written);
  const elidedFolded = elisionLength(folded);
  const elided = origin[elidedFolded] ?? 0;
  const raw = written.slice(elided);
  const whole = folded.slice(elidedFolded);
  const word = whole.includes("'") ? withoutApostrophes(whole) : whole.slice(0, LONGEST);
  const text = figures(word, raw, null);
  const learnt = { text, raw, elidedFolded, elided, invariable: hasDigit(text) || isAcronym(raw) };
  if (written.length <= LONGEST) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, learnt);
  }
  return learnt;
}

/** Where the word that starts at a place ends: letters and digits, with single apostrophes between. */
function wordEnd(folded: string, start: number): number {
  let end = runEnd(folded, start);
  while (end > start && folded[end] === "'" && runEnd(folded, end + 1) > end + 1)
    end = runEnd(folded, end + 1);
  return end;
}

/** Where the letters and digits that start at a place end. */
function runEnd(folded: string, start: number): number {
  let at = start;
  for (let width = letterWidth(folded, at); width > 0; width = letterWidth(folded, at)) at += width;
  return at;
}

/** Whether a UTF-16 unit is a letter or a digit: 1 or 2, and 0 where that is not known yet. */
const letters = new Uint8Array(0x10000);
const IS_LETTER = 1;
const IS_OTHER = 2;

/** How many units the letter or digit at a place takes; 0 where none stands there. */
function letterWidth(folded: string, at: number): number {
  const unit = folded.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit <= 0xdfff) return isLetter(folded.codePointAt(at) ?? 0) ? 2 : 0;
  if (letters[unit] === 0) letters[unit] = isLetter(unit) ? IS_LETTER : IS_OTHER;
  return letters[unit] === IS_LETTER ? 1 : 0;
}

function isLetter(code: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

function withoutApostrophes(word: string): string {
  return word.replace(/'s$/, '').replaceAll("'", '').slice(0, LONGEST);
}

/** The second letter tells most words from acronyms at once. */
function isAcronym(raw: string): boolean {
  const second = raw.charCodeAt(1);
  const isLower = second >= 0x61 && second <= 0x7a;
  return !isLower && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(raw);
}

/**
 * A numeral in figures: `17e` is 17; XXIX and XXIXe are 29, in lower case too where it follows a number.
 * `gap` is what stands between it and a number before it, null where the word before is none.
 */
function figures(word: string, raw: string, gap: string | null): string {
  const ordinal = startsWithDigit(word) ? ORDINAL.exec(word) : null;
  if (ordinal?.[1]) return ordinal[1];
  const roman = ROMAN_ORDINAL.exec(raw)?.[1];
  if (roman) return String(romanValue(roman.toLowerCase()) ?? word);
  const followsNumber = gap !== null && gap !== '' && /^ ?\(? ?$/.test(gap);
  if (!followsNumber && !/^[IVX]{2,}$/.test(raw)) return word;
  if (followsNumber && word.length === 1 && !gap.includes('(')) return word;
  return String(romanValue(word) ?? word);
}

function isNumber(word: string): boolean {
  return startsWithDigit(word) && /^\d+$/.test(word);
}

function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}
