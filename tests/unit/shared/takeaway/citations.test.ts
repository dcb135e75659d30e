import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../shared/takeaway/bibtex';
import { citableOf } from '../../../../shared/takeaway/citable';
import { citationText } from '../../../../shared/takeaway/citation-text';
import { ris } from '../../../../shared/takeaway/ris';
import { VIEW } from '../../renderer/helpers/sample-view';

const SOURCE = citableOf(
  {
    ...VIEW,
    id: 'a-res-67-227',
    kind: 'source',
    ref: 'S-004',
    category: 'document',
    title: 'Résolution 67/227 & « suites » 100 %',
    symbol: 'A/RES/67/227',
    date: { start: '2012-12-21', end: null },
    source: {
      publisher: 'Assemblée générale',
      languages: ['fr'],
      address: 'https://undocs.org/A/RES/67/227',
      read: 'whole',
    },
  },
  '1.2.0',
  'par. 3_a',
);
const NOTICE = citableOf(VIEW, '1.2.0');

describe('a citation as a sentence', () => {
  it('names a notice with its reference, its content and the day it was checked', () => {
    expect(citationText(NOTICE)).toBe(
      'Repères Sud-Sud, «\u00a0Bureau Sud-Sud\u00a0», notice B-001, contenu 1.2.0, vérifiée le 24\u00a0novembre\u00a02026.',
    );
  });

  it('names a source with its symbol, its date, the passage and its address', () => {
    expect(citationText(SOURCE)).toContain(
      'A/RES/67/227, 21\u00a0décembre\u00a02012, par. 3_a, https://undocs.org/A/RES/67/227 [Repères Sud-Sud, S-004]',
    );
  });

  it('speaks the language of the record', () => {
    expect(citationText({ ...NOTICE, lang: 'en' })).toContain('“Bureau Sud-Sud”, record B-001');
    expect(citationText({ ...NOTICE, lang: 'es' })).toContain('«Bureau Sud-Sud», ficha B-001');
  });
});

describe('a title that we translated', () => {
  const original = { title: 'Where are core contributions going?', lang: 'en' as const };
  const cited = citableOf({ ...VIEW, kind: 'source', title: 'Où vont les contributions ?', original }, '1');

  it('is cited as it was published, with ours in brackets', () => {
    const title = 'Where are core contributions going? [Où vont les contributions ?]';
    expect(citationText(cited)).toContain(title);
    expect(bibtex(cited)).toContain(`title = {{${title}}}`);
    expect(ris(cited)).toContain(`TI  - ${title}`);
  });
});

describe('a BibTeX entry', () => {
  it('is a report with its number, its address and no command of TeX', () => {
    expect(bibtex(SOURCE)).toBe(`@techreport{a-res-67-227,
  author = {{Assemblée générale}},
  title = {{Résolution 67/227 \\& « suites » 100 \\%}},
  institution = {{Assemblée générale}},
  year = {2012},
  month = {12},
  number = {A/RES/67/227},
  url = {https://undocs.org/A/RES/67/227},
  urldate = {2026-11-24},
  language = {french},
  note = {par. 3\\_a; Repères Sud-Sud, S-004},
}
`);
  });

  it('keeps its braces in pairs whatever the title', () => {
    const entry = bibtex({ ...SOURCE, title: 'a } b { c \\ d' });
    const open = entry.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
    expect(open.filter((sign) => sign === '{').length).toBe(open.length / 2);
    expect(entry).toContain('a \\} b \\{ c \\textbackslash{} d');
  });
});

describe('a RIS entry', () => {
  it('has one tag a line, its type first and its end last', () => {
    const lines = ris(SOURCE).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines).toContain('M1  - A/RES/67/227');
    expect(lines).toContain('DA  - 2012/12/21/');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it('keeps a title on its line, and leaves out what is not known', () => {
    const entry = ris({ ...SOURCE, title: 'one\ntwo', date: null });
    expect(entry).toContain('TI  - one two');
    expect(entry).not.toContain('PY');
  });
});
