/** One operator of a content stream with its operands as they are written. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  /** Place of the first operand, and of the end of the operator, in the stream. */
  readonly start: number;
  readonly end: number;
}

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const PLAIN = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const HEX = /<[0-9A-Fa-f\0\t\n\f\r ]*>/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const CONSTANTS = new Set(['true', 'false', 'null']);

/**
 * Operations of a content stream given as text of one character a byte. Rejects nothing: what is no
 * operand counts as an operator, as in every reader.
 */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  let position = skip(content, 0);
  while (position < content.length) {
    if (start < 0) start = position;
    const end = endOfToken(content, position);
    const token = content.slice(position, end);
    if (/^[(<[/]/.test(token) || NUMBER.test(token) || CONSTANTS.has(token)) {
      operands.push(token);
      position = skip(content, end);
      continue;
    }
    const last = token === 'BI' ? endOfImage(content, end) : end;
    operations.push({ operator: token, operands, start, end: last });
    operands = [];
    start = -1;
    position = skip(content, last);
  }
  return operations;
}

function skip(content: string, position: number): number {
  SPACE.lastIndex = position;
  SPACE.test(content);
  return SPACE.lastIndex;
}

/** Where the token that begins at `position` ends: a string, a name, a number, a whole array or dictionary. */
function endOfToken(content: string, position: number): number {
  const first = content[position];
  if (first === '(') return endOfString(content, position);
  if (content.startsWith('<<', position)) return endOfGroup(content, position + 2, '>>');
  if (first === '[') return endOfGroup(content, position + 1, ']');
  const pattern = first === '<' ? HEX : first === '/' ? NAME : PLAIN;
  pattern.lastIndex = position;
  return pattern.test(content) ? pattern.lastIndex : position + 1;
}

function endOfGroup(content: string, position: number, close: string): number {
  let next = skip(content, position);
  while (next < content.length && !content.startsWith(close, next)) {
    next = skip(content, endOfToken(content, next));
  }
  return Math.min(next + close.length, content.length);
}

function endOfString(content: string, position: number): number {
  let depth = 0;
  for (let at = position; at < content.length; at++) {
    const character = content[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

/** An inline image ends with EI between spaces. */
function endOfImage(content: string, position: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = position;
  return end.test(content) ? end.lastIndex : content.length;
}
