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
    expect(
      cited(
        '\n    locator:\n      fr: présentation, § 2\n      en: introduction, § 2\n      es: presentación, § 2',
      ),
    ).toEqual([]);
    for (const wrong of ['', '\n    locator: p. 3']) {
      expect(cited(wrong)).toEqual([
        expect.stringContaining(
          'citations.page: does not name the section of the founding text; add a locator',
        ),
      ]);
    }
  });

  it.each([
    [
      'words in one language',
      'annexe, § 2',
      '"annexe" would be shown in every language; write fr, en and es',
    ],
    ['a paragraph in one language', 'par. 2', '"par. 2" would be shown in every language'],
    ['words after a heading', 'Context, point 2', '"point 2" would be shown in every language'],
    [
      'the same three times',
      '\n      fr: § 2\n      en: § 2\n      es: § 2',
      'is the same in the three languages; write it once: locator: § 2',
    ],
    [
      'a language that is missing',
      '\n      fr: annexe\n      en: annex',
      'citations.locator.locator: es is missing; write it in Spanish',
    ],
    [
      'a misspelt word',
      '\n      fr: anexe\n      en: annex\n      es: anexo',
      'locator.fr: "anexe" is not in',
    ],
    [
      'the spaces of another language',
      '\n      fr: annexe ; § 2\n      en: annex; § 2\n      es: anexo; § 2',
      'has no narrow no-break space before its ; ! or ?; put one (U+202F)',
    ],
  ])('refuses a place in a source with %s', (_what, locator, expected) => {
    expect(faultsWhere(OFFICE, 'locator: § 2', `locator: ${locator}`).join('\n')).toContain(expected);
  });

  it('takes a place in a source that reads the same everywhere, and the heading of a source', () => {
    for (const locator of ['A/33/39, L.1323, § 4–7', 'vol. II, p. 3, art. 55', 'Une page d’histoire, 2005']) {
      expect(faultsWhere(OFFICE, 'locator: § 2', `locator: ${locator}`)).toEqual([]);
    }
    const translated = withFile('sources/founding-text.yaml', (text) =>
      text.replace('category:', 'symbol: A/33/39\ncategory:'),
    );
    const quoting = withFile(OFFICE, (text) => text.replace('locator: § 2', 'locator: Contexte, § 2'));
    const files = [
      ...quoting.filter(({ path }) => !path.startsWith('sources/founding-text')),
      ...translated.filter(({ path }) => path.startsWith('sources/founding-text')),
    ];
    expect(faultsOf(files).join('\n')).toContain(
      '"Contexte" has a form in each language, as its source has; write fr, en and es',
    );
  });

  it('asks a citation of each language', () => {
    expect(faultsWhere(OFFICE, 'since.[^locator]', 'since.')).toEqual([
      expect.stringContaining(
        ':78: text.en: the paragraph "It has cooperated since." has no citation at its end',
      ),
    ]);
  });
});
