import { PDFHexString, PDFRef } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { repairStructure } from '../../../../shared/pdf/repair-structure';
import { newNode } from '../../../../shared/pdf/structure';
import type { Kid, StructureNode } from '../../../../shared/pdf/structure';

const PAGE = PDFRef.of(1);

/** A short form of a tree: a number is a part, a list an element with its kids; `{}` holds entries. */
type Short = number | [string, ...(Short | Record<string, string>)[]];

function build(short: Short): Kid {
  if (typeof short === 'number') return { is: 'part', page: PAGE, mcid: short };
  const [type, ...rest] = short;
  const node = newNode(type, []);
  for (const one of rest) {
    if (typeof one === 'number' || Array.isArray(one)) node.kids.push(build(one));
    else for (const [key, value] of Object.entries(one)) node.entries.set(key, PDFHexString.fromText(value));
  }
  return node;
}

function show(kid: Kid): Short {
  if (kid.is !== 'node') return kid.is === 'part' ? kid.mcid : -1;
  const entries = [...kid.entries].map(([key, value]: [string, PDFObject]) => ({
    [key]: (value as PDFHexString).decodeText(),
  }));
  return [kid.type, ...entries, ...kid.kids.map(show)];
}

function repaired(short: Short, keep: (kid: Kid) => boolean = () => true): Short {
  return show(repairStructure(build(short) as StructureNode, keep));
}

describe('mending the tree of tags', () => {
  it('joins runs of text to the element that they belong to', () => {
    expect(
      repaired(['P', ['NonStruct', 1], ['Strong', ['NonStruct', 2]], ['NonStruct', ['NonStruct', 3]]]),
    ).toEqual(['P', 1, ['Strong', 2], 3]);
  });

  it('makes paragraphs of a list of terms, and takes empty wrappings away', () => {
    const terms: Short = [
      'NonStruct',
      [
        'NonStruct',
        ['NonStruct', ['NonStruct', 1]],
        ['NonStruct', ['NonStruct', 2], ['NonStruct', ['NonStruct', 3]]],
      ],
    ];
    expect(repaired(['Art', terms])).toEqual(['Art', ['P', 1], ['P', 2, 3]]);
  });

  it('gives loose text among blocks a paragraph of its own', () => {
    expect(repaired(['Art', ['NonStruct', 1], ['H2', ['NonStruct', 2]], ['NonStruct', 3]])).toEqual([
      'Art',
      ['P', 1],
      ['H2', 2],
      ['P', 3],
    ]);
  });

  it('gives the items of lists a label and a body', () => {
    expect(repaired(['L', ['LI', ['Lbl', 1], ['NonStruct', 2]], ['LI', ['P', ['NonStruct', 3]]]])).toEqual([
      'L',
      ['LI', ['Lbl', 1], ['LBody', 2]],
      ['LI', ['LBody', ['P', 3]]],
    ]);
  });

  it('keeps the language of a part', () => {
    expect(repaired(['P', ['NonStruct', { Lang: 'en' }, ['NonStruct', 1]]])).toEqual([
      'P',
      ['Span', { Lang: 'en' }, 1],
    ]);
    expect(repaired(['Art', ['NonStruct', { Lang: 'es' }, ['P', ['NonStruct', 1]]]])).toEqual([
      'Art',
      ['Div', { Lang: 'es' }, ['P', 1]],
    ]);
  });

  it('makes one figure of a figure within a figure, with its description', () => {
    expect(repaired(['Figure', ['Figure', { Alt: 'Place' }, 1], ['Caption', ['NonStruct', 2]]])).toEqual([
      'Figure',
      { Alt: 'Place' },
      1,
      ['Caption', 2],
    ]);
  });

  it('makes a group of a figure around several', () => {
    expect(
      repaired(['Figure', ['Figure', { Alt: 'a' }, 1], ['Figure', { Alt: 'b' }, 2], ['Caption', 3]]),
    ).toEqual(['Div', ['Figure', { Alt: 'a' }, 1], ['Figure', { Alt: 'b' }, 2], ['P', 3]]);
  });

  it('drops the parts that only decorate, and the elements that they leave empty, but no cell', () => {
    const tree: Short = [
      'Table',
      ['TR', ['TD', ['NonStruct', 1]], ['TD', ['NonStruct', 2]]],
      ['P', ['NonStruct', 1]],
    ];
    expect(repaired(tree, (kid) => kid.is !== 'part' || kid.mcid !== 1)).toEqual([
      'Table',
      ['TR', ['TD'], ['TD', 2]],
    ]);
  });
});
