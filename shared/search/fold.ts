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

/** All but the signs and letters that only change case, if at all. */
const SPECIAL = /[^\x20-_a-~]/g;

/** 0, 1, 2…, as long as the longest text so far. */
let samePlaces = new Uint32Array(0);

/** Folds unit by unit; null where one becomes two or none, so that places move. */
function foldUnits(source: string): Folded | null {
  let moved = false;
  const plain = source.replace(SPECIAL, (unit) => {
    const folded = foldLetter(unit);
    if (folded.length !== 1 || isHalf(folded)) moved = true;
    return folded;
  });
  if (moved) return null;
  if (samePlaces.length <= source.length)
    samePlaces = Uint32Array.from({ length: 2 * source.length + 1 }, (_, at) => at);
  return { text: plain.toLowerCase(), origin: samePlaces };
}

/** Half of a letter of two units. */
function isHalf(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}

function foldLetters(source: string): Folded {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < source.length;) {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    text += foldLetter(letter);
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

function foldLetter(letter: string): string {
  if (letter >= '\x80') return foldOther(letter);
  if (letter < ' ' || letter === '\x7f') return ' ';
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
