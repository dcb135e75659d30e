import { describe, expect, it } from 'vitest';
import { faultsWhere } from '../records';

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

  it('asks a citation of each language', () => {
    expect(faultsWhere(OFFICE, 'since.[^locator]', 'since.')).toEqual([
      expect.stringContaining(
        ':78: text.en: the paragraph "It has cooperated since." has no citation at its end',
      ),
    ]);
  });
});
