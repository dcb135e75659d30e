import type { Lang } from '../model/language';
import { relationType, type RelationName } from '../model/relation';
import type { RecordView, RelationView } from '../reference/types';
import { formatValidity } from '../text/dates';
import { saysAlready } from '../text/says-already';
import { shareWidth } from './share-width';
import { textWidth, wrapText } from './text-width';

/** A line of text of a diagram, from its left edge, on its base line; in millimetres. */
export interface DiagramLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
}

/** A box of a diagram. */
export interface DiagramBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly own: boolean;
  readonly lines: readonly DiagramLine[];
}

/** The place of a body among others, drawn in millimetres, and told in words. */
export interface PlaceDiagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  /** Joints, as the `d` of one path. */
  readonly joints: string;
  /** The same in words, for whoever does not see it. */
  readonly words: string;
}

/** Readings drawn above the body: who sets it up, guides, oversees, hosts or heads it. */
const ABOVE: readonly [RelationName, RelationView['direction']][] = [
  ['is-subsidiary-of', 'forward'],
  ['is-governing-body-of', 'inverse'],
  ['guides', 'inverse'],
  ['approves-plans-of', 'inverse'],
  ['approves-projects-of', 'inverse'],
  ['reports-to', 'forward'],
  ['hosts', 'inverse'],
  ['leads', 'inverse'],
  ['manages', 'inverse'],
  ['appoints', 'inverse'],
];

/** Readings drawn below it: what it hosts, heads, guides, serves or manages. */
const BELOW: readonly [RelationName, RelationView['direction']][] = [
  ['is-subsidiary-of', 'inverse'],
  ['is-governing-body-of', 'forward'],
  ['guides', 'forward'],
  ['approves-plans-of', 'forward'],
  ['approves-projects-of', 'forward'],
  ['reports-to', 'inverse'],
  ['hosts', 'forward'],
  ['leads', 'forward'],
  ['is-secretariat-of', 'forward'],
  ['is-secretariat-of', 'inverse'],
  ['manages', 'forward'],
  ['appoints', 'forward'],
];

/** Measures in millimetres; 1 pt is 0.3528 mm. */
const WIDTH = 176;
const GAP = 4;
const LANE = 5;
const PADDING = 1.6;
const TEXT = 2.75;
const LEADING = 3.4;
const MIN_OWN = 60;
const MIN_BOX = 40;
const MAX_ACROSS = 5;
const MAX_BOX = 86;

/** True where the diagram of a body shows this relation. */
export function isInDiagram(relation: RelationView): boolean {
  return [...ABOVE, ...BELOW].some(
    ([type, direction]) => type === relation.type && direction === relation.direction,
  );
}

/** The diagram of a body's place, or null where it has no relation to draw; `withCites` adds the numbers of the sources. */
export function placeDiagram(view: RecordView, withCites: boolean): PlaceDiagram | null {
  if (view.kind !== 'body') return null;
  const above = groupsOf(view, ABOVE, withCites);
  const below = groupsOf(view, BELOW, withCites);
  if (above.length + below.length === 0) return null;

  const top = layRows(above, 0, 'bottom');
  const own = ownBox(view, above.length > 0 ? top.bottom + LANE : 0);
  const ownBottom = own.y + own.height;
  const bottom = layRows(below, below.length > 0 ? ownBottom + LANE : ownBottom, 'top');
  const joints = [
    ...joinRows(top.rows, (row) => row.bottom + LANE / 2, own.y, 'down'),
    ...joinRows(bottom.rows, (row) => row.top - LANE / 2, ownBottom, 'up'),
  ];
  return {
    width: WIDTH,
    height: bottom.bottom,
    boxes: [...top.rows.flatMap(({ boxes }) => boxes), own, ...bottom.rows.flatMap(({ boxes }) => boxes)],
    joints: joints.join(''),
    words: [...above, ...below].map(({ heading, members }) => `${heading}: ${members.join(', ')}`).join('. '),
  };
}

interface Group {
  readonly heading: string;
  readonly members: readonly string[];
}

function groupsOf(view: RecordView, readings: typeof ABOVE, withCites: boolean): Group[] {
  return readings.flatMap(([type, direction]) => {
    const alike = view.relations.filter((one) => one.type === type && one.direction === direction);
    if (alike.length === 0) return [];
    const members = alike.map((one) => memberName(one, view.lang, withCites));
    return [{ heading: relationType(type)[direction][view.lang], members }];
  });
}

function memberName({ other, from, until, cites }: RelationView, lang: Lang, withCites: boolean): string {
  const years = formatValidity(from, until, lang);
  const name = other.acronym ?? other.shortTitle;
  const unsaid = years && !saysAlready(name, years);
  return `${name}${unsaid ? ` (${years})` : ''}${withCites && cites.length > 0 ? `\u00a0[${cites.join(',')}]` : ''}`;
}

interface Row {
  readonly boxes: readonly DiagramBox[];
  readonly top: number;
  readonly bottom: number;
}

/** The side of a row on which its boxes stand in line: that of the joints. */
type Edge = 'top' | 'bottom';

/** Boxes in as few rows as their number allows, centred, in line on the side of the body. */
function layRows(groups: readonly Group[], top: number, edge: Edge): { rows: Row[]; bottom: number } {
  const count = Math.ceil(groups.length / MAX_ACROSS);
  const across = Math.ceil(groups.length / Math.max(count, 1));
  const rows: Row[] = [];
  let y = top;
  for (let i = 0; i < count; i++) {
    const row = layRow(groups.slice(i * across, (i + 1) * across), y, edge);
    rows.push(row);
    y = row.bottom + LANE;
  }
  return { rows, bottom: rows.at(-1)?.bottom ?? top };
}

function layRow(groups: readonly Group[], y: number, edge: Edge): Row {
  const widths = shareWidth(groups.map(boxWidth), WIDTH - GAP * (groups.length - 1));
  const texts = groups.map(({ heading, members }, i) => {
    const inner = (widths[i] ?? 0) - 2 * PADDING;
    return [
      ...wrapText(heading, inner, TEXT).map((text) => ({ text, strong: false })),
      ...members.flatMap((one) => wrapText(one, inner, TEXT, 600)).map((text) => ({ text, strong: true })),
    ];
  });
  const heights = texts.map(({ length }) => 2 * PADDING + length * LEADING);
  const bottom = y + Math.max(...heights);
  let x = (WIDTH - widths.reduce((sum, width) => sum + width, GAP * (groups.length - 1))) / 2;
  const boxes = texts.map((lines, i): DiagramBox => {
    const [width, height] = [widths[i] ?? 0, heights[i] ?? 0];
    const [left, top] = [x, edge === 'top' ? y : bottom - height];
    x += width + GAP;
    return { x: left, y: top, width, height, own: false, lines: placeLines(lines, left, top) };
  });
  return { boxes, top: y, bottom };
}

/** The width that sets every line of a box whole, within what is easy on the eye. */
function boxWidth({ heading, members }: Group): number {
  const lines = [textWidth(heading, TEXT), ...members.map((one) => textWidth(one, TEXT, 600))];
  return Math.min(MAX_BOX, Math.max(MIN_BOX, ...lines.map(withPadding)));
}

/** The box around a line, a hair wider than its text, so that rounding never breaks it. */
function withPadding(line: number): number {
  return line + 2 * PADDING + 0.1;
}

function ownBox(view: RecordView, y: number): DiagramBox {
  const name = view.acronym ? `${view.acronym} – ${view.shortTitle}` : view.shortTitle;
  const width = Math.min(WIDTH, Math.max(MIN_OWN, withPadding(textWidth(name, TEXT, 600))));
  const lines = wrapText(name, width - 2 * PADDING, TEXT, 600).map((text) => ({ text, strong: true }));
  const x = (WIDTH - width) / 2;
  const height = 2 * PADDING + lines.length * LEADING;
  return { x, y, width, height, own: true, lines: placeLines(lines, x, y) };
}

function placeLines(
  lines: readonly Pick<DiagramLine, 'text' | 'strong'>[],
  x: number,
  y: number,
): DiagramLine[] {
  return lines.map((line, i) => ({ ...line, x: x + PADDING, y: y + PADDING + i * LEADING + TEXT * 0.92 }));
}

/**
 * Lines from every box to the body: a short one to the bar of its row, one bar a row, and a line
 * down the middle. The middle of a row farther off passes between the boxes of the nearer one.
 */
function joinRows(
  rows: readonly Row[],
  barOf: (row: Row) => number,
  target: number,
  way: 'down' | 'up',
): string[] {
  const nearest = way === 'down' ? rows.at(-1) : rows[0];
  return rows.flatMap((row) => {
    const bar = barOf(row);
    const edge = way === 'down' ? row.bottom : row.top;
    const middles = row.boxes.map(({ x, width }) => x + width / 2);
    const lane = row === nearest ? WIDTH / 2 : laneOf(nearest);
    const end = row === nearest ? target : nearest ? barOf(nearest) : target;
    const [first, last] = [Math.min(...middles, lane), Math.max(...middles, lane)];
    return [
      ...middles.map((x) => `M${round(x)} ${round(edge)}V${round(bar)}`),
      `M${round(first)} ${round(bar)}H${round(last)}`,
      `M${round(lane)} ${round(bar)}V${round(end)}`,
    ];
  });
}

/** The gap nearest to the middle between two boxes of a row. */
function laneOf(row: Row | undefined): number {
  const gaps = (row?.boxes ?? []).slice(0, -1).map(({ x, width }) => x + width + GAP / 2);
  return gaps.sort((a, b) => Math.abs(a - WIDTH / 2) - Math.abs(b - WIDTH / 2))[0] ?? WIDTH / 2;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
