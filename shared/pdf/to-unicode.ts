import { utf16FromHex } from './marks';

/** What each code of a font reads as. */
export type CodeTexts = ReadonlyMap<number, string>;

const SECTION = /beginbf(char|range)([\s\S]*?)endbf\1/g;
const CHAR = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>/g;
const RANGE = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])/g;

/** Reads a ToUnicode map. */
export function readToUnicode(map: string): CodeTexts {
  const texts = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(SECTION)) {
    if (kind === 'char') {
      for (const [, code = '', text = ''] of body.matchAll(CHAR)) texts.set(hex(code), utf16FromHex(text));
    } else readRanges(body, texts);
  }
  return texts;
}

function readRanges(body: string, texts: Map<number, string>): void {
  for (const [, from = '', to = '', first, list] of body.matchAll(RANGE)) {
    const each = list?.match(/[0-9A-Fa-f]{4,}/g);
    for (let code = hex(from); code <= hex(to); code++) {
      const step = code - hex(from);
      texts.set(code, each ? utf16FromHex(each[step] ?? '') : advance(utf16FromHex(first ?? ''), step));
    }
  }
}

/** `text` with its last character moved on by `step`. */
function advance(text: string, step: number): string {
  const last = text.codePointAt(text.length - 1) ?? 0;
  return text.slice(0, -1) + String.fromCodePoint(last + step);
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/**
 * Characters that a map may say for a glyph that stands for several, with the one that is meant in
 * our texts. Skia gives U+0000 to a glyph that no character leads to, such as a combining accent:
 * its text stands in the content as ActualText, and the glyph itself must read as nothing.
 */
const MEANT: Readonly<Record<string, string>> = {
  '02BC': '2019',
  '0000': '200B',
  FEFF: '200B',
  FFFE: '200B',
};

/** The ToUnicode map with the characters that are meant; the same text where nothing is to be changed. */
export function correctToUnicode(map: string): string {
  return map.replace(
    /(beginbfchar)([\s\S]*?)(endbfchar)/g,
    (_whole, begin: string, body: string, end: string) =>
      begin +
      body.replace(
        /(<[0-9A-Fa-f]+>\s*<)([0-9A-Fa-f]{4})(>)/g,
        (pair: string, before: string, code: string, after: string) => {
          const meant = MEANT[code.toUpperCase()];
          return meant === undefined ? pair : before + meant + after;
        },
      ) +
      end,
  );
}
