// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { TextPiece } from '../../../../../shared/reference/types';
import { writeMarked, writeText } from '../../../../../renderer/components/search/write-text';

const plain = (text: string): TextPiece => ({ text, marked: false });
const marked = (text: string): TextPiece => ({ text, marked: true });

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

  it('marks what the words matched, wherever it stands', () => {
    const texts = [
      [plain('Plan d’action de '), marked('Buenos Aires'), plain(' de 1978')],
      [marked('Plan'), plain(' d’action')],
      [plain('Groupe des '), marked('77')],
      [plain('PNUD')],
      [marked('G'), plain('roupe des '), marked('77'), plain(' et Chine')],
      [],
    ];
    for (const pieces of texts) {
      writeMarked(element, pieces);
      const html = pieces.map(({ text, marked: isMarked }) => (isMarked ? `<mark>${text}</mark>` : text));
      expect(element.innerHTML).toBe(html.join(''));
    }
  });

  it('reads no text as markup', () => {
    writeMarked(element, [plain('<b>1</b> & '), marked('<i>2</i>')]);
    expect(element.textContent).toBe('<b>1</b> & <i>2</i>');
  });

  it('keeps the nodes that it needs', () => {
    writeMarked(element, [plain('Groupe des '), marked('7')]);
    const before = [...element.childNodes];
    writeMarked(element, [plain('Groupe des '), marked('77')]);
    expect([...element.childNodes]).toEqual(before);
    expect(element.querySelector('mark')?.textContent).toBe('77');
  });
});
