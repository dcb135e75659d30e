import { h, type FunctionalComponent } from 'vue';
import type { TextPiece } from '../../../shared/reference/types';

/**
 * The texts of pieces, by turns plain and marked; a plain one comes first, empty or not. A text in
 * place of another then changes the words of the nodes that are there, and few nodes.
 */
function inTurns(pieces: readonly TextPiece[]): readonly string[] {
  const texts = [''];
  for (const { text, marked } of pieces) {
    const isMarked = texts.length % 2 === 0;
    if (marked === isMarked) texts[texts.length - 1] += text;
    else texts.push(text);
  }
  return texts;
}

/** A text whose pieces that matched a search are marked. */
export const MarkedText: FunctionalComponent<{ pieces: readonly TextPiece[] }> = ({ pieces }) =>
  inTurns(pieces).map((text, turn) => (turn % 2 === 0 ? text : h('mark', text)));
MarkedText.props = ['pieces'];
