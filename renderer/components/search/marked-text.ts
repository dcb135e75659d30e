import { h, type FunctionalComponent } from 'vue';
import type { TextPiece } from '../../../shared/reference/types';

/**
 * A text whose pieces that matched a search are marked. A plain piece comes first, empty or not, and
 * the two kinds take turns: a text in place of another then changes the words of the nodes that are
 * there, and few nodes.
 */
export const MarkedText: FunctionalComponent<{ pieces: readonly TextPiece[] }> = ({ pieces }) => {
  const texts = [''];
  for (const { text, marked } of pieces) {
    const isMarked = texts.length % 2 === 0;
    if (marked === isMarked) texts[texts.length - 1] += text;
    else texts.push(text);
  }
  return texts.map((text, index) => (index % 2 === 0 ? text : h('mark', text)));
};
MarkedText.props = ['pieces'];
