import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../shared/text/file-name';

describe('a file name that every system takes', () => {
  it.each([
    ['I-012 A/RES/33/134', 'I-012 A-RES-33-134.pdf'],
    ['a: "b" <c>|d? *\\', 'a- -b- -c-d- -.pdf'],
    ['Fin. ', 'Fin.pdf'],
    ['..', '_.pdf'],
    ['CON', '_CON.pdf'],
    ['lpt1', '_lpt1.pdf'],
    ['e\u0301te\u0301', 'été.pdf'],
    ['a\u202E\u0000b', 'a-b.pdf'],
  ])('%j', (title, name) => {
    expect(safeFileName(title, 'pdf')).toBe(name);
  });

  it('is short enough in bytes, and cuts no character in two', () => {
    const name = safeFileName('é'.repeat(300), 'pdf');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^é+\.pdf$/);
  });
});
