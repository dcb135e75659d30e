import { describe, expect, it } from 'vitest';
import type { RecordCard } from '../../../../shared/reference/types';
import { csv, type CsvWords } from '../../../../shared/takeaway/csv';
import { jsonExport } from '../../../../shared/takeaway/json-export';
import { ficheMarkdown } from '../../../../shared/takeaway/markdown';
import { card, VIEW } from '../../renderer/helpers/sample-view';

const WORDS: CsvWords = {
  column: (name) => name.toUpperCase(),
  kind: (kind) => `kind ${kind}`,
  category: (category) => `category ${category}`,
  confidence: (confidence) => confidence,
};
const rows = (...cards: Partial<RecordCard>[]) =>
  cards.map((given) => ({ card: card({ id: 'undp', ...given }), note: '' }));

describe('a table of records', () => {
  it('opens in a spreadsheet: mark of UTF-8, heading, separator of the language, line ends of Windows', () => {
    const table = csv(rows({ title: 'Coopération ; Sud' }), 'fr', WORDS);
    const [heading = '', first = ''] = table.split('\r\n');
    expect(table.codePointAt(0)).toBe(0xfeff);
    expect(heading).toContain('REF;KIND;CATEGORY;TITLE');
    expect(first).toMatch(/^B-009;kind body;category organ;"Coopération ; Sud";/);
    expect(csv(rows({}), 'en', WORDS)).toContain('REF,KIND');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('never gives a formula: %j', (title) => {
    const table = csv([{ card: card({ id: 'x', title }), note: title }], 'en', WORDS);
    expect(table).toContain(`'${title}`);
    expect(table).not.toContain(`,${title}`);
  });

  it('keeps quotation marks and line breaks within their cell', () => {
    expect(csv(rows({ summary: 'He said "yes"\nand left' }), 'en', WORDS)).toContain(
      '"He said ""yes""\nand left"',
    );
  });

  it('is a heading alone where there is no record', () => {
    expect(csv([], 'en', WORDS).trim().split('\r\n')).toHaveLength(1);
  });
});

describe('records as JSON', () => {
  it('say what they are, of which content, and each with its sources and the person’s note', () => {
    const json: unknown = JSON.parse(
      jsonExport([{ view: VIEW, note: 'À lire' }], { contentVersion: '1.2.0', on: '2026-11-25' }),
    );
    expect(json).toMatchObject({
      format: 'reperes-sud-sud/records',
      version: 1,
      contentVersion: '1.2.0',
      records: [
        { id: 'unossc', ref: 'B-001', personalNote: 'À lire', sources: [{ number: 1, ref: 'S-001' }, {}] },
      ],
    });
  });
});

describe('a record as Markdown', () => {
  const text = ficheMarkdown(VIEW, '1.2.0', (key) => key);

  it('has its title, its facts, its text with footnotes, and a source for each', () => {
    expect(text).toMatch(/^# Bureau Sud-Sud \(UNOSSC\)\n/);
    expect(text).toContain('**Appuie la coopération.**[^1]');
    expect(text).toContain('- **Siège**\u00a0: New York[^1]');
    expect(text).toContain('Accueilli par le PNUD, *dès **1974** déjà*.[^1][^2]');
    expect(text).toContain('[^1]: À propos, par. 2 [S-001]');
  });

  it('tells a name that we translated from an official one', () => {
    const names = { ...VIEW.names, es: { ...VIEW.names.es, translates: 'en' as const } };
    const original = { title: 'South-South Office', lang: 'en' as const };
    const translated = ficheMarkdown({ ...VIEW, names, original }, '1.2.0', (key) => key);
    expect(translated).toContain('record.translationOf\u00a0: South-South Office');
    expect(translated).toContain('- ES – Oficina Sur-Sur (UNOSSC), record.ourTranslation');
    expect(translated).toContain('- EN – South-South Office (UNOSSC)\n');
    expect(text).not.toContain('record.translationOf');
  });

  it('says what a source gives and is not followed', () => {
    expect(text).toContain('2013[^2] (record.rejected)');
    expect(text).toContain('**record.weFollow\u00a0:** Nous suivons 2012.');
  });

  it('means nothing to Markdown that the record does not mean', () => {
    const odd = ficheMarkdown({ ...VIEW, title: '*a* [b] <c> _d_' }, '1', (key) => key);
    expect(odd).toContain('# \\*a\\* \\[b\\] \\<c\\> \\_d\\_');
  });
});
