import type { PageFont } from './fonts';
import { drawsText, mcidOf } from './marks';
import type { Mark, MarkedOperation } from './marks';

/** Text of one page: what each marked part says, and what stands outside the tree. */
export interface PageText {
  readonly parts: ReadonlyMap<number, string>;
  readonly artifacts: string;
}

/** Lines nearer than this share of the text size are one line: a raised number moves by less. */
const NEW_LINE = 0.6;

/** Reads the text that a page draws, part by part; where a part goes to a new line a space stands. */
export function readPageText(
  operations: readonly MarkedOperation[],
  fonts: ReadonlyMap<string, PageFont>,
): PageText {
  const parts = new Map<number, string>();
  let artifacts = '';
  let font: PageFont | undefined;
  let size = 0;
  let line = 0;
  let replaced: Mark | undefined;
  const lastLine = new Map<number, number>();
  for (const operation of operations) {
    const { operator, operands, marks } = operation;
    if (operator === 'Tf') [font, size] = [fonts.get(operands[0] ?? ''), Number(operands[1])];
    else if (operator === 'Tm') line = Number(operands[5]);
    else if (operator === 'Td' || operator === 'TD') line += Number(operands[1]);
    if (!drawsText(operation)) continue;
    const actual = marks.findLast(({ actualText }) => actualText !== null);
    const text = actual === undefined ? decode(operands, font) : actual === replaced ? '' : actual.actualText;
    replaced = actual;
    const mcid = mcidOf(marks);
    if (mcid === null) {
      artifacts += text ?? '';
      continue;
    }
    const before = parts.get(mcid) ?? '';
    const isNewLine = Math.abs(line - (lastLine.get(mcid) ?? line)) > NEW_LINE * size;
    const joint = isNewLine && !/[\s-]$/.test(before) ? ' ' : '';
    parts.set(mcid, before + joint + (text ?? ''));
    lastLine.set(mcid, line);
  }
  return { parts, artifacts };
}

/** The text of the strings that an operation shows. */
function decode(operands: readonly string[], font: PageFont | undefined): string {
  const strings = operands.join(' ').match(/<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)/g) ?? [];
  return strings.map((string) => decodeCodes(bytesOf(string), font)).join('');
}

function decodeCodes(bytes: readonly number[], font: PageFont | undefined): string {
  const width = font?.codeBytes ?? 1;
  let text = '';
  for (let at = 0; at < bytes.length; at += width) {
    const code = width === 2 ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    text += font?.texts?.get(code) ?? '\uFFFD';
  }
  return text.replaceAll('\u200B', '');
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function bytesOf(string: string): number[] {
  if (string.startsWith('<')) {
    const digits = string.replace(/[<>\s]/g, '');
    return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  }
  const pieces = string.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g);
  return [...pieces].map(([, octal, escaped, plain]) => {
    if (octal !== undefined) return Number.parseInt(octal, 8);
    if (escaped !== undefined) return ESCAPES[escaped] ?? escaped.charCodeAt(0);
    return plain?.charCodeAt(0) ?? 0;
  });
}
