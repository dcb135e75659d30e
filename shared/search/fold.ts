/** A text reduced to what search compares, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it begins in the original; one more for the end. */
  readonly origin: readonly number[];
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
