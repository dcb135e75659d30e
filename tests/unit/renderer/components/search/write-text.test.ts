// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextPiece } from '../../../../../shared/reference/types';
import { writePieces, writeText } from '../../../../../renderer/components/search/write-text';

const plain = (text: string): TextPiece => ({ text, marked: false });
const marked = (text: string): TextPiece => ({ text, marked: true });

/** As a browser has it, and this document has not. */
vi.stubGlobal('StaticRange', function (this: object, init: StaticRangeInit) {
  Object.assign(this, init);
});

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  expect(endContainer).toBe(startContainer);
  return startContainer.textContent?.slice(startOffset, endOffset) ?? '';
}

let element: HTMLElement;

beforeEach(() => {
  element = document.createElement('span');
});

describe('a text that is written again at each key', () => {
  it('says what was written last, be it nothing', () => {
    for (const text of ['PNUD', 'UNOSSC', '', '1978']) {
      writeText(element, text);
      expect(element.textContent).toBe(text);
    }
  });

  it('gives the ranges of what the words matched, wherever it stands', () => {
    const texts = [
      [plain('Plan d’action de '), marked('Buenos Aires'), plain(' de 1978')],
      [marked('Plan'), plain(' d’action')],
      [plain('Groupe des '), marked('77')],
      [plain('PNUD')],
      [marked('G'), plain('roupe des '), marked('77'), plain(' et Chine')],
      [],
    ];
    for (const pieces of texts) {
      const ranges = writePieces(element, pieces);
      expect(element.textContent).toBe(pieces.map(({ text }) => text).join(''));
      expect(ranges.map(textOf)).toEqual(pieces.filter((one) => one.marked).map(({ text }) => text));
    }
  });

  it('reads no text as markup', () => {
    writePieces(element, [plain('<b>1</b> & '), marked('<i>2</i>')]);
    expect(element.textContent).toBe('<b>1</b> & <i>2</i>');
  });

  it('leaves a text alone that matches more or less than before', () => {
    writePieces(element, [plain('Groupe des '), marked('7'), plain('7')]);
    const written: string[] = [];
    const node = element.firstChild as Text;
    vi.spyOn(node, 'nodeValue', 'set').mockImplementation((text) => written.push(String(text)));
    const [range] = writePieces(element, [plain('Groupe des '), marked('77')]);
    expect(range && textOf(range)).toBe('77');
    expect(element.firstChild).toBe(node);
    expect(written).toEqual([]);
  });
});
