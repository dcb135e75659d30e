/** A text reduced to what search compares, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` and for its end, where it begins in the original; there may be more. */
  readonly origin: ArrayLike<number>;
}

/** Letters and signs that Unicode does not decompose as readers expect. */
const REPLACED: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', º: 'o', ª: 'a',
  '’': "'", '‘': "'", 'ʼ': "'", '′': "'", '`': "'", '´': "'", '＇': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '\u00ad': '',
}; // prettier-ignore

/**
 * Folds a text: marks dropped, lower case, ligatures opened, apostrophes, quotation marks, hyphens
 * and spaces made alike. Index, query and highlight use this one function.
 */
export function fold(source: string): Folded {
  return foldUnits(source) ?? foldLetters(source);
}

/** What each UTF-16 unit becomes, where it is one unit alone; 0 where that is not known yet. */
const units = new Uint16Array(0x10000);
const SEVERAL = 0xffff;

/** 0, 1, 2…, as long as the longest text so far. */
let samePlaces = new Uint32Array(0);

/** Folds unit by unit; null where one becomes two or none, so that places move. */
function foldUnits(source: string): Folded | null {
  const folded = new Uint16Array(source.length);
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    const unit = units[code] || learnUnit(code);
    if (unit === SEVERAL) return null;
    folded[at] = unit;
  }
  if (samePlaces.length <= source.length)
    samePlaces = Uint32Array.from({ length: 2 * source.length + 1 }, (_, at) => at);
  return { text: textOf(folded), origin: samePlaces };
}

function learnUnit(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = code < 0x80 ? foldAscii(code, letter) : foldOther(letter);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const unit = folded.length === 1 && !isHalf ? folded.charCodeAt(0) : SEVERAL;
  units[code] = unit;
  return unit;
}

/** More arguments than this may not fit on the stack. */
const MOST_ARGUMENTS = 8192;

function textOf(folded: Uint16Array): string {
  let text = '';
  for (let at = 0; at < folded.length; at += MOST_ARGUMENTS)
    text += Reflect.apply(String.fromCharCode, null, folded.subarray(at, at + MOST_ARGUMENTS));
  return text;
}

function foldLetters(source: string): Folded {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < source.length;) {
    const code = source.codePointAt(at) ?? 0;
    const letter = String.fromCodePoint(code);
    const folded = code < 0x80 ? foldAscii(code, letter) : foldOther(letter);
    text += folded;
    while (origin.length < text.length) origin.push(at);
    at += letter.length;
  }
  origin.push(source.length);
  return { text, origin };
}

/** The folded text alone. */
export function foldText(source: string): string {
  return fold(source).text;
}

function foldAscii(code: number, letter: string): string {
  if (code < 0x20 || code === 0x7f) return ' ';
  if (letter === '`') return "'";
  return letter.toLowerCase();
}

/** Letters outside ASCII are few and come back often. */
const others = new Map<string, string>();

function foldOther(letter: string): string {
  const known = others.get(letter);
  if (known !== undefined) return known;
  const folded = unknownLetter(letter);
  others.set(letter, folded);
  return folded;
}

function unknownLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const replaced = REPLACED[lower];
  if (replaced !== undefined) return replaced;
  if (/\s/u.test(lower)) return ' ';
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return REPLACED[bare] ?? bare;
}
