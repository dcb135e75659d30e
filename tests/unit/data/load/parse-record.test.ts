import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../data/load/parse-record';

const FILE = parseRecord(
  `id: x
facts:
  - label: a
    cite: [p, q]
  - label: b
citations: { 2005: { source: s } }
text:
  fr: |
    Premier
    paragraphe.

    Second paragraphe.
`,
  'x.yaml',
  'x.yaml',
);

describe('the lines of a parsed record', () => {
  it.each([
    [[], 1],
    [['id'], 1],
    [['facts', 0, 'cite', 1], 4],
    [['facts', 1], 5],
    [['facts', 1, 'missing', 'field'], 5],
    [['citations', '2005', 'source'], 6],
  ])('finds %j on line %i', (path, line) => {
    expect(FILE.line(path)).toBe(line);
  });

  it('finds a paragraph inside a text, and falls back on its field', () => {
    expect(FILE.lineOf(['text', 'fr'], 'Second paragraphe.')).toBe(12);
    expect(FILE.lineOf(['text', 'fr'], 'Ailleurs')).toBe(8);
  });
});
