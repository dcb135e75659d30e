import { newNode } from './structure';
import type { Kid, StructureNode } from './structure';

/** Elements that run within a line. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Code', 'Quote', 'Sub', 'Reference', 'BibEntry']);

/** Elements whose content is lines of text, without further blocks. */
const LINES = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Caption', 'Figure', ...INLINE]);

/** Elements that hold lines of text or blocks, whichever comes. */
const EITHER = new Set(['TH', 'TD', 'LBody', 'LI']);

/** While the tree is mended: a NonStruct with text of its own, which is a paragraph or a piece of one. */
const PIECE = 'Piece';

/**
 * Mends the tree that Chromium makes, whose every div and every run of text is a NonStruct: parts
 * that `keep` refuses go, runs of text join the element they belong to, loose text becomes a
 * paragraph, the items of lists get a body, and a figure within a figure becomes one.
 */
export function repairStructure(node: StructureNode, keep: (kid: Kid) => boolean): StructureNode {
  node.kids = node.kids.filter(keep);
  for (const kid of node.kids) if (kid.is === 'node') repairStructure(kid, keep);
  node.kids = node.kids.filter((kid) => kid.is !== 'node' || kid.kids.length > 0 || isCell(kid));
  if (LINES.has(node.type)) node.kids = node.kids.flatMap(asInline);
  else if (node.type !== 'NonStruct') node.kids = asBlocks(node.kids, EITHER.has(node.type));
  else if (isPiece(node)) {
    node.type = PIECE;
    node.kids = node.kids.flatMap(asInline);
  }
  if (node.type === 'LI') node.kids = itemKids(node.kids);
  if (node.type === 'Figure') joinFigures(node);
  return node;
}

function isCell({ type }: StructureNode): boolean {
  return type === 'TH' || type === 'TD';
}

/** Content of a line: a marked part, something that runs in a line, or a run of text. */
function isLine(kid: Kid): boolean {
  return kid.is !== 'node' || INLINE.has(kid.type) || isTextRun(kid);
}

/** A NonStruct that only ties a run of text to the tree. */
function isTextRun(node: StructureNode): boolean {
  return node.type === 'NonStruct' && node.kids.every(({ is }) => is === 'part');
}

function hasType(kid: Kid, type: string): boolean {
  return kid.is === 'node' && kid.type === type;
}

/** A NonStruct that holds text of its own and no block. */
function isPiece(node: StructureNode): boolean {
  if (isTextRun(node) && !node.entries.has('Lang')) return false;
  return node.kids.some(isLine) && node.kids.every((kid) => isLine(kid) || hasType(kid, PIECE));
}

/** A kid within a line of text: what has no meaning of its own leaves its content there. */
function asInline(kid: Kid): Kid[] {
  if (kid.is !== 'node' || !['NonStruct', PIECE, 'P'].includes(kid.type)) return [kid];
  const inner = kid.kids.flatMap(asInline);
  if (!kid.entries.has('Lang')) return inner;
  return [Object.assign(kid, { type: 'Span', kids: inner })];
}

/** The kids of an element that groups blocks: loose text becomes paragraphs, empty wrappings go. */
function asBlocks(given: readonly Kid[], mayBeLines: boolean): Kid[] {
  const kids = given.flatMap(unwrap);
  const isText = (kid: Kid) => isLine(kid) || hasType(kid, PIECE);
  const texts = kids.filter((kid) => !hasType(kid, 'Lbl'));
  if (mayBeLines && texts.every(isText) && (texts.length === 1 || texts.some(isLine))) {
    return kids.flatMap(asInline);
  }
  const blocks: Kid[] = [];
  for (let at = 0; at < kids.length;) {
    let end = at;
    while (end < kids.length && isText(kids[end] as Kid)) end++;
    const group = kids.slice(at, end);
    if (group.some(isLine)) blocks.push(newNode('P', group.flatMap(asInline)));
    else blocks.push(...group.map(asParagraph));
    blocks.push(...kids.slice(end, end + 1));
    at = end + 1;
  }
  return blocks;
}

function asParagraph(piece: Kid): Kid {
  return piece.is === 'node' ? Object.assign(piece, { type: 'P' }) : piece;
}

/** The blocks within a wrapping that says nothing, at any depth. */
function unwrap(kid: Kid): Kid[] {
  if (kid.is !== 'node' || kid.type !== 'NonStruct' || isTextRun(kid)) return [kid];
  if (!kid.entries.has('Lang')) return kid.kids.flatMap(unwrap);
  return [Object.assign(kid, { type: 'Div', kids: asBlocks(kid.kids, false) })];
}

/** The kids of a list item: its label, then one body with the rest. */
function itemKids(kids: readonly Kid[]): Kid[] {
  const heads = kids.filter((kid) => hasType(kid, 'Lbl') || hasType(kid, 'LBody'));
  const rest = kids.filter((kid) => !heads.includes(kid));
  return rest.length > 0 ? [...heads, newNode('LBody', rest)] : heads;
}

/** A figure around one figure takes its description and content; around several it is a mere group. */
function joinFigures(outer: StructureNode): void {
  const inner = outer.kids.filter((kid) => kid.is === 'node' && kid.type === 'Figure');
  if (inner.length > 1) {
    outer.type = 'Div';
    for (const kid of outer.kids) if (kid.is === 'node' && kid.type === 'Caption') kid.type = 'P';
    return;
  }
  const [only] = inner;
  if (only?.is !== 'node') return;
  for (const [key, value] of only.entries) if (!outer.entries.has(key)) outer.entries.set(key, value);
  outer.kids = outer.kids.flatMap((kid) => (kid === only ? only.kids : [kid]));
}
