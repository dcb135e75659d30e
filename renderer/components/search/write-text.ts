import type { TextPiece } from '../../../shared/reference/types';

/** Writes a text in an element that holds nothing else, in the node of its text. */
export function writeText(element: Node, text: string): void {
  const node = element.firstChild ?? element.appendChild(new Text());
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** Writes a text in one node, and gives the ranges of its pieces that matched a search. */
export function writePieces(element: Node, pieces: readonly TextPiece[]): StaticRange[] {
  writeText(element, pieces.map(({ text }) => text).join(''));
  const node = element.firstChild ?? element;
  const ranges: StaticRange[] = [];
  let start = 0;
  for (const { text, marked } of pieces) {
    const end = start + text.length;
    if (marked)
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      );
    start = end;
  }
  return ranges;
}
