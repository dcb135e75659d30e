import { foldText } from './fold';
import { romanValue } from './roman';

/** How a key of a document symbol names it: in full, without its organ, or only by its numbers. */
export type SymbolRule = 'symbol' | 'short-symbol' | 'number';

/** A symbol found in what a person typed; it counts only where one of its keys exists. */
export interface SymbolCandidate {
  readonly keys: readonly string[];
  /** Place in the folded text. */
  readonly start: number;
  readonly end: number;
  /** The numbers, as the words of the index. */
  readonly words: readonly string[];
  /** What the words before it call the document, where they do. */
  readonly category: 'resolution' | 'decision' | null;
}

/**
 * One spelling for all: `A/RES/3251 (XXIX)` is `a/res/3251(29)`, `3201 (S-VI)` of a special session
 * `3201(s6)`, `A/73/L.80` is `a/73/l80`.
 */
function canonicalSymbol(symbol: string): string {
  return foldText(symbol)
    .replace(
      /\(\s*(?:(e?s)[\s-]*)?([ivxlcdm]+|\d+)\s*\)/g,
      (_, special: string | undefined, numeral: string) =>
        `(${special ?? ''}${romanValue(numeral) ?? numeral})`,
    )
    .replace(/[\s.]/g, '');
}

/** The keys under which a document is found, each with what it says of it. */
export function symbolKeys(symbol: string): { key: string; rule: SymbolRule }[] {
  const key = canonicalSymbol(symbol);
  const keys: { key: string; rule: SymbolRule }[] = [{ key, rule: 'symbol' }];
  // Whoever types A/C.2/79/L.15 finds its revision, where the document itself is not there.
  const revised = key.replace(/(?:\/(?:rev|add|corr)\d+)+$/, '');
  if (revised !== key) keys.push({ key: revised, rule: 'number' });
  // «SGSM22786», with nothing between; figures alone are no symbol.
  const bare = [key, foldText(symbol)].map((written) => written.replace(/[^a-z0-9]/g, ''));
  // The session as a figure or as a numeral: «ares301927», «ares3019xxvii».
  if (/^[a-z]/.test(key)) for (const each of new Set(bare)) keys.push({ key: each, rule: 'symbol' });
  const parts = /^((?:[a-z]+\/)*)(\d+(?:\/\d+|\((?:e?s)?\d+\)))$/.exec(key);
  if (!parts) return keys;
  const [, organ = '', numbers = ''] = parts;
  if (organ === '') return keys;
  const isAct = /(?:^|\/)(?:res|dec)\/$/.test(organ);
  keys.push({ key: numbers, rule: isAct ? 'short-symbol' : 'number' });
  if (isAct) keys.push({ key: organ.replace(/(?:res|dec)\/$/, '') + numbers, rule: 'number' });
  return keys;
}

const ACT = String.raw`(?:\b(?:[aes][ /-])?(resolutions?|resolucion(?:es)?|res|decisions?|decision(?:es)?|dec)\b[ ./-]*(?:n[o°]?[ .]*)?)`;
/** Of a session, with an S before it where that was a special one. */
const NUMERAL = '(?:(?:e?s[ -]?)?(?:[ivxlcdm]+|\\d{1,2}))';
const PATTERNS = [
  // A/RES/71/244, DP/CF/SSC/7, A/73/L.80, A/3251 (XXIX)
  new RegExp(String.raw`\b()((?:[a-z]{1,6}/)+(?:[a-z]{1,3}\.?)?\d[\w./]*(?: ?\( ?${NUMERAL} ?\))?)`, 'g'),
  // TD/B(S-XXII)/2
  new RegExp(String.raw`\b()([a-z]{1,6}(?:/[a-z]{1,6})+ ?\( ?${NUMERAL} ?\)(?:/[\w.]+)*)`, 'g'),
  // 71/244, résolution 71/244
  new RegExp(String.raw`${ACT}?\b(\d{1,4} ?/ ?\d{1,4})(?![\d/])`, 'g'),
  // 3251 (XXIX), 3251(29), 222 IX, 1995XIX, 3201 S-VI
  new RegExp(
    String.raw`${ACT}?\b(\d{1,4} ?\( ?${NUMERAL} ?\)|\d{1,4} ?(?:e?s-)?[ivx]{2,}\b|\d{1,4} [ivx]$)`,
    'g',
  ),
  // res 71-244, decision 17 1
  new RegExp(String.raw`${ACT}(\d{1,3} ?[-. ] ?\d{1,3})\b(?![\d/])`, 'g'),
  // 3251 29 after «résolution»
  new RegExp(String.raw`${ACT}(\d{4} \d{1,2})\b`, 'g'),
  // 71-244 alone
  /^ *()(\d{1,3}[-. ]\d{1,3}) *$/g,
];

/** Document symbols in a folded text, whatever their spelling. */
export function findSymbols(folded: string): SymbolCandidate[] {
  const found: SymbolCandidate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const written = match[2] ?? '';
      const words = written.split(/[^a-z0-9]+/).filter(Boolean);
      found.push({
        keys: keysOfWritten(written),
        start,
        end,
        words: words.map((word, place) => (place > 0 ? String(romanValue(word) ?? word) : word)),
        category: match[1] ? (match[1].startsWith('r') ? 'resolution' : 'decision') : null,
      });
    }
  }
  return found;
}

function keysOfWritten(written: string): string[] {
  const key = canonicalSymbol(written);
  const pair = /^(\d+)[^a-z0-9]*(?:(e?s)[ -])?([ivxlcdm]+|\d+)\)?$/.exec(written.trim());
  if (!pair) return [key];
  const [, number = '', special = '', session = ''] = pair;
  const value = `${special}${romanValue(session) ?? Number(session)}`;
  return [...new Set([key, `${number}/${value}`, `${number}(${value})`])];
}
