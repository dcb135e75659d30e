import type { TextPiece } from '../../../shared/reference/types';
import { inTurns } from './marked-text';

/** Writes a text in an element that holds nothing else, in the node of its text. */
export function writeText(element: Node, text: string): void {
  writeNode(element.firstChild ?? element.appendChild(new Text()), text);
}

function writeNode(node: Node, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** Writes a text whose pieces that matched a search are marked, in the nodes of the one that was written before. */
export function writeMarked(element: Node, pieces: readonly TextPiece[]): void {
  const texts = inTurns(pieces);
  let node = element.firstChild;
  texts.forEach((text, turn) => {
    const isMarked = turn % 2 === 1;
    node ??= element.appendChild(isMarked ? document.createElement('mark') : new Text());
    if (isMarked) writeText(node, text);
    else writeNode(node, text);
    node = node.nextSibling;
  });
  while (element.childNodes.length > texts.length) element.lastChild?.remove();
}
