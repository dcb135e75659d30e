import type { Operation } from './content';

/** One marked part of a page: its tag, the number that ties it to the tree, and what it replaces. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | null;
  /** Text to be read instead of the glyphs. */
  readonly actualText: string | null;
}

/** An operation with the marks that hold it, the outermost first. */
export interface MarkedOperation extends Operation {
  readonly marks: readonly Mark[];
}

const TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PATH_PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh']);
const PATH_BUILD = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const OBJECT = new Set(['Do', 'BI']);

/** True where the operation draws text. */
export function drawsText({ operator }: Operation): boolean {
  return TEXT.has(operator);
}

/** True where the operation draws text or an image, or paints a path. */
export function draws({ operator }: Operation): boolean {
  return TEXT.has(operator) || PATH_PAINT.has(operator) || OBJECT.has(operator);
}

/** True where the operation only builds the path that the next one paints. */
export function buildsPath({ operator }: Operation): boolean {
  return PATH_BUILD.has(operator);
}

/** The operations with the marks around each; BMC, BDC and EMC carry the marks outside them. */
export function withMarks(operations: readonly Operation[]): MarkedOperation[] {
  let open: readonly Mark[] = [];
  return operations.map((operation) => {
    const { operator, operands, start, end } = operation;
    if (operator === 'EMC') open = open.slice(0, -1);
    const marked = { operator, operands, start, end, marks: open };
    if (operator === 'BMC' || operator === 'BDC') open = [...open, readMark(operation)];
    return marked;
  });
}

/** True where the part is tied to the tree, or said to be no part of the text. */
export function isAccounted(marks: readonly Mark[]): boolean {
  return marks.some(({ tag, mcid }) => mcid !== null || tag === '/Artifact');
}

/** The number in the tree of the innermost tied part that holds the operation, or null. */
export function mcidOf(marks: readonly Mark[]): number | null {
  return marks.findLast(({ mcid }) => mcid !== null)?.mcid ?? null;
}

/** Reads the operands of a BMC or BDC. */
export function readMark({ operands }: Operation): Mark {
  const [tag = '', properties = ''] = operands;
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  const actual = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties)?.[1];
  return {
    tag,
    mcid: mcid === undefined ? null : Number(mcid),
    actualText: actual === undefined ? null : utf16FromHex(actual).replace(/^\uFEFF/, ''),
  };
}

/** Text from the hexadecimal digits of UTF-16, big end first. */
export function utf16FromHex(digits: string): string {
  const units = digits.replace(/\s/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
