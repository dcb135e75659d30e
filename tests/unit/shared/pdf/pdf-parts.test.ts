import { describe, expect, it } from 'vitest';
import { markArtifacts, telling } from '../../../../shared/pdf/artifacts';
import { readOperations } from '../../../../shared/pdf/content';
import { withMarks } from '../../../../shared/pdf/marks';
import { withoutSoftHyphens } from '../../../../shared/pdf/soft-hyphens';
import { correctToUnicode, readToUnicode } from '../../../../shared/pdf/to-unicode';
import { xmpPacket } from '../../../../shared/pdf/xmp';

function marked(content: string, decorates: (mcid: number) => boolean = () => false): string {
  return markArtifacts(content, readOperations(content), decorates).replace(/\s+/g, ' ');
}

describe('reading a content stream', () => {
  it('keeps strings, arrays and dictionaries whole, and knows where each operator ends', () => {
    const content = '/F1 12 Tf % (a comment)\n(par\\)(en)thesis) Tj [(a) -20 <62>] TJ /P <</MCID 3>>BDC EMC';
    const operations = readOperations(content);
    expect(operations.map(({ operator, operands }) => [operator, ...operands])).toEqual([
      ['Tf', '/F1', '12'],
      ['Tj', '(par\\)(en)thesis)'],
      ['TJ', '[(a) -20 <62>]'],
      ['BDC', '/P', '<</MCID 3>>'],
      ['EMC'],
    ]);
    const last = operations.at(-1);
    expect(content.slice(last?.start, last?.end)).toBe('EMC');
  });

  it('passes over the bytes of an inline image', () => {
    const content = 'BI /W 1 /H 1 ID \u00ffTj( EI Q';
    expect(readOperations(content).map(({ operator }) => operator)).toEqual(['BI', 'Q']);
  });
});

describe('soft hyphens', () => {
  it('are cut out with their marks, and what they set for the text after them stays', () => {
    const content =
      'BT (coordon) Tj /Span<</ActualText <feff00ad> >> BDC /F2 11 Tf 9 0 Td <0001> Tj EMC (-) Tj ET';
    expect(withoutSoftHyphens(content).replace(/\s+/g, ' ')).toBe(
      'BT (coordon) Tj /F2 11 Tf 9 0 Td (-) Tj ET',
    );
  });

  it('leave every other replaced text as it is', () => {
    const content =
      '/Span<</ActualText <FEFF00E9> >> BDC BT (x) Tj ET EMC /P <</MCID 0>>BDC BT (a) Tj ET EMC';
    expect(withoutSoftHyphens(content)).toBe(content);
    const both = `/Span<</ActualText <FEFF00AD> >> BDC BT (y) Tj ET EMC ${content}`;
    expect(withoutSoftHyphens(both)).toContain(content);
    expect(withoutSoftHyphens(both)).not.toContain('(y)');
  });
});

describe('marking artifacts', () => {
  it('wraps the text of the margins, neighbours together, and leaves the tagged text', () => {
    const content = 'q BT (1) Tj ET BT (2) Tj ET Q /P <</MCID 0>>BDC BT (text) Tj ET EMC';
    expect(marked(content)).toBe(
      'q /Artifact <</Type /Pagination>> BDC BT (1) Tj ET BT (2) Tj ET EMC Q /P <</MCID 0>>BDC BT (text) Tj ET EMC',
    );
  });

  it('wraps a path from its first point to its painting, not a clip', () => {
    expect(marked('0 0 9 9 re W n 1 0 0 rg 0 0 5 5 re f')).toBe(
      '0 0 9 9 re W n 1 0 0 rg /Artifact <</Type /Layout>> BDC 0 0 5 5 re f EMC',
    );
  });

  it('makes an artifact of a tagged part that only decorates', () => {
    const content = '/Art <</MCID 0>>BDC 0 0 5 5 re f EMC /P <</MCID 1>>BDC BT (a) Tj ET EMC';
    const tells = telling(withMarks(readOperations(content)));
    expect([...tells]).toEqual([1]);
    expect(marked(content, (mcid) => !tells.has(mcid))).toMatch(
      /^\/Artifact <<\/Type \/Layout>> BDC 0 0 5 5/,
    );
  });

  it('does nothing twice', () => {
    const once = marked('BT (1) Tj ET 0 0 5 5 re f');
    expect(marked(once)).toBe(once);
  });
});

describe('what glyphs read as', () => {
  const map = `2 beginbfchar <0001> <0020> <00A9> <02BC> endbfchar
1 beginbfrange <0010> <0012> <0061> endbfrange 1 beginbfchar <013A> <0000> endbfchar`;

  it('reads characters and ranges', () => {
    const texts = readToUnicode(map);
    expect([0x01, 0x10, 0x12].map((code) => texts.get(code))).toEqual([' ', 'a', 'c']);
  });

  it('gives the apostrophe that is meant, and no character that is none', () => {
    const texts = readToUnicode(correctToUnicode(map));
    expect(texts.get(0xa9)).toBe('’');
    expect(texts.get(0x13a)).toBe('\u200B');
  });
});

describe('the metadata packet', () => {
  const fields = {
    title: 'A & B <"c">',
    author: 'Repères',
    subject: '',
    keywords: ['x & y'],
    lang: 'fr',
    producer: 'Skia',
    date: new Date('2026-11-25T10:00:00Z'),
    accessible: false,
  };

  it('escapes what XML keeps for itself', () => {
    expect(xmpPacket(fields)).toContain('A &amp; B &lt;&quot;c&quot;&gt;');
    expect(xmpPacket(fields)).toContain('<rdf:li>x &amp; y</rdf:li>');
  });

  it('claims PDF/UA only for a file that passed', () => {
    expect(xmpPacket(fields)).not.toContain('pdfuaid:part');
    expect(xmpPacket({ ...fields, accessible: true })).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
