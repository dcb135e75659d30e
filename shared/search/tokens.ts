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

/** Longer words are cut: no language of ours has them, and a hostile text may. */
const LONGEST = 64;

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const ORDINAL = /^(\d+)(?:ers?|eres?|res?|e|es|emes?|iemes?|st|nd|rd|th|o|a|os|as)$/;

/** Cuts a text into words. Numbers lose their ordinal ending and roman numerals become figures. */
export function tokenize(source: string): Token[] {
  const { text: folded, origin } = fold(source);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of folded.matchAll(WORD)) {
    const elided = elisionLength(match[0]);
    const foldedStart = match.index + elided;
    const foldedEnd = match.index + match[0].length;
    const start = origin[foldedStart] ?? 0;
    const raw = source.slice(start, origin[foldedEnd] ?? source.length);
    const whole = match[0].slice(elided, elided + LONGEST);
    const word = whole.includes("'") ? withoutApostrophes(match[0].slice(elided)) : whole;
    const text = figures(word, raw, tokens.at(-1), folded.slice(Math.max(end, 0), match.index));
    tokens.push({
      text,
      raw,
      start,
      end: start + raw.length,
      foldedStart,
      foldedEnd,
      joined: end === match.index - 1 && folded[end] === '-',
      invariable: /\d/.test(text) || isAcronym(raw),
    });
    end = foldedEnd;
  }
  return tokens;
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

/** A numeral in figures: `17e` is 17; XXIX is 29, in lower case too where it follows a number. */
function figures(word: string, raw: string, before: Token | undefined, gap: string): string {
  const ordinal = startsWithDigit(word) ? ORDINAL.exec(word) : null;
  if (ordinal?.[1]) return ordinal[1];
  const followsNumber = before !== undefined && isNumber(before.text) && /^ ?\(? ?$/.test(gap) && gap !== '';
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
