import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { faultsOf, faultsWhere, VALID, withFile } from '../records';

const FOUNDING = readFileSync(`${VALID}/sources/founding-text.yaml`, 'utf8')
  .replaceAll('founding-text', 'unossc-a-propos')
  .replace('S-001', 'S-009');

const OFFICE = 'bodies/office.yaml';
const PARAGRAPH = '    Il **coopère** depuis lors.[^locator]';

describe('citations', () => {
  it.each([
    [
      'an unknown key in a list',
      '    cite: [page]\nfacts',
      '    cite: [pages]\nfacts',
      'there is no citation "pages"; did you mean "page"?',
    ],
    [
      'an unknown key in a text',
      'résolution*.[^report]',
      'résolution*.[^raport]',
      ':67: text.fr: there is no citation "raport"; did you mean "report"?',
    ],
    [
      'a citation that nothing uses',
      'citations:\n',
      'citations:\n  spare:\n    source: report\n',
      'citations.spare: no statement uses this citation',
    ],
    [
      'a source that does not exist',
      'source: report',
      'source: raport',
      'there is no source "raport"; did you mean "report"?',
    ],
    [
      'a source that is no source',
      'source: report',
      'source: assembly',
      '"assembly" is a body, not a source',
    ],
    [
      'a paragraph without citation',
      PARAGRAPH,
      `${PARAGRAPH}\n\n    Il agit.`,
      ':72: text.fr: the paragraph "Il agit." has no citation at its end; end it with [^key]',
    ],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faultsWhere(OFFICE, from, to).join('\n')).toContain(expected);
  });

  it('asks the section of a citation of the founding text', () => {
    const cited = (locator: string): string[] =>
      faultsOf([
        ...withFile('terms/cooperation.yaml', (text) =>
          text.replace('source: founding-text', `source: unossc-a-propos${locator}`),
        ),
        ...withFile('sources/unossc-a-propos.yaml', () => FOUNDING).filter(
          ({ path }) => path === 'sources/unossc-a-propos.yaml',
        ),
      ]);
    expect(cited('\n    locator: Contexte, § 2')).toEqual([]);
    for (const wrong of ['', '\n    locator: p. 3']) {
      expect(cited(wrong)).toEqual([
        expect.stringContaining(
          'citations.page: does not name the section of the founding text; add a locator',
        ),
      ]);
    }
  });

  it('asks a citation of each language', () => {
    expect(faultsWhere(OFFICE, 'since.[^locator]', 'since.')).toEqual([
      expect.stringContaining(
        ':78: text.en: the paragraph "It has cooperated since." has no citation at its end',
      ),
    ]);
  });
});
