import type { TextPiece } from '../../../shared/reference/types';
import { inTurns } from './marked-text';

/** Writes a text in an element that holds nothing else, in the node of its text. */
export function writeText(element: Node, text: string): void {
  const { firstChild } = element;
  if (!firstChild) element.textContent = text;
  else if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/** Writes a text whose pieces that matched a search are marked, in the nodes of the one that was written before. */
export function writeMarked(element: Node, pieces: readonly TextPiece[]): void {
  const texts = inTurns(pieces);
  let node = element.firstChild;
  texts.forEach((text, turn) => {
    const isMarked = turn % 2 === 1;
    node ??= element.appendChild(isMarked ? document.createElement('mark') : new Text());
    if (isMarked) writeText(node, text);
    else if (node.nodeValue !== text) node.nodeValue = text;
    node = node.nextSibling;
  });
  while (element.childNodes.length > texts.length) element.lastChild?.remove();
}
