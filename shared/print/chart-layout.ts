import type { ChartNode } from './chart';
import type { DiagramBox, DiagramLine } from './place-diagram';
import { wrapText } from './text-width';

/** A part of the chart that stands on one page, in millimetres. */
export interface ChartPiece {
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly joints: string;
  /** Lines beside the boxes. */
  readonly asides: readonly DiagramLine[];
  /** The same in words. */
  readonly words: string;
}

/** Width of the chart, in millimetres. */
export const CHART_WIDTH = 176;

/** Highest piece: less than a page of either paper under the title. */
const MAX_HEIGHT = 205;
const INDENT = 7;
const BOX = 82;
const PADDING = 1.3;
const TEXT = 2.75;
const LEADING = 3.4;
const GAP = 2.2;

interface Row {
  readonly node: ChartNode;
  readonly depth: number;
  readonly parent: number | null;
  readonly head: readonly Pick<DiagramLine, 'text' | 'strong'>[];
  readonly aside: readonly string[];
  readonly height: number;
}

/** Lays trees out as indented boxes, one a line, joined to the box above; cut into pieces for pages. */
export function layChart(roots: readonly ChartNode[]): ChartPiece[] {
  const rows: Row[] = [];
  for (const root of roots) pushRows(rows, root, 0, null);

  const pieces: ChartPiece[] = [];
  let start = 0;
  while (start < rows.length) {
    let end = start;
    let height = 0;
    for (
      let row = rows[end];
      row && (end === start || height + row.height + GAP <= MAX_HEIGHT);
      row = rows[end]
    ) {
      height += row.height + GAP;
      end++;
    }
    pieces.push(layPiece(rows, start, end));
    start = end;
  }
  return pieces;
}

function pushRows(rows: Row[], node: ChartNode, depth: number, parent: number | null): void {
  const place = rows.length;
  const left = depth * INDENT;
  const head = [
    ...wrapText(node.link, BOX - 2 * PADDING, TEXT).map((text) => ({ text, strong: false })),
    ...wrapText(`${node.name} ${node.ref}`, BOX - 2 * PADDING, TEXT, 600).map((text) => ({
      text,
      strong: true,
    })),
  ];
  const aside = node.others.flatMap((one) => wrapText(one, CHART_WIDTH - left - BOX - 3, TEXT));
  const height = Math.max(head.length, aside.length) * LEADING + 2 * PADDING;
  rows.push({ node, depth, parent, head, aside, height });
  for (const child of node.children) pushRows(rows, child, depth + 1, place);
}

function layPiece(rows: readonly Row[], start: number, end: number): ChartPiece {
  const tops: number[] = [];
  let y = 0;
  for (const { height } of rows.slice(start, end)) {
    tops.push(y);
    y += height + GAP;
  }
  const own = rows.slice(start, end);
  const joints: string[] = [];
  const middle = (i: number): number => (tops[i] ?? 0) + (own[i]?.height ?? 0) / 2;
  own.forEach((row, i) => {
    if (row.parent === null) return;
    const x = (row.depth - 1) * INDENT + INDENT / 2;
    // Where the box above stands on an earlier page, the line comes from the top of this one.
    const above = row.parent - start;
    const from = above < 0 ? 0 : (tops[above] ?? 0) + (own[above]?.height ?? 0);
    joints.push(`M${round(x)} ${round(from)}V${round(middle(i))}H${round(row.depth * INDENT)}`);
  });
  return {
    height: y - GAP,
    boxes: own.map((row, i) => boxOf(row, tops[i] ?? 0)),
    joints: joints.join(''),
    asides: own.flatMap((row, i) =>
      lines(
        row.aside.map((text) => ({ text, strong: false })),
        row.depth * INDENT + BOX + 3 - PADDING,
        tops[i] ?? 0,
      ),
    ),
    words: own.map(({ node, depth }) => wordsOf(node, depth, rows)).join('. '),
  };
}

function boxOf(row: Row, y: number): DiagramBox {
  const x = row.depth * INDENT;
  return { x, y, width: BOX, height: row.height, own: row.depth === 0, lines: lines(row.head, x, y) };
}

function lines(texts: readonly Pick<DiagramLine, 'text' | 'strong'>[], x: number, y: number): DiagramLine[] {
  return texts.map((line, i) => ({ ...line, x: x + PADDING, y: y + PADDING + i * LEADING + TEXT * 0.92 }));
}

function wordsOf(node: ChartNode, depth: number, rows: readonly Row[]): string {
  const parent = rows.find((row) => row.node === node)?.parent;
  const above = parent === null || parent === undefined ? null : rows[parent]?.node.name;
  const place = depth > 0 && above ? ` (${node.link}: ${above})` : '';
  return [`${node.name}${place}`, ...node.others].join('; ');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
