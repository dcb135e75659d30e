import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText } from '../../../../shared/text/markdown';

describe('a text in restricted Markdown', () => {
  it('is read as paragraphs of words, emphasis, links and notes', () => {
    const { paragraphs, problems } = parseMarkdown(
      'Le *Plan* du [[undp]].[^a]\n\n**Fin** de [[g77|ce\ngroupe]]',
    );
    expect(problems).toEqual([]);
    expect(paragraphs).toEqual([
      {
        offset: 0,
        nodes: [
          { type: 'text', text: 'Le ' },
          { type: 'emphasis', children: [{ type: 'text', text: 'Plan' }] },
          { type: 'text', text: ' du ' },
          { type: 'link', id: 'undp', words: null },
          { type: 'text', text: '.' },
          { type: 'cite', key: 'a' },
        ],
      },
      {
        offset: 28,
        nodes: [
          { type: 'strong', children: [{ type: 'text', text: 'Fin' }] },
          { type: 'text', text: ' de ' },
          { type: 'link', id: 'g77', words: 'ce groupe' },
        ],
      },
    ]);
  });

  it('keeps a sign after a backslash', () => {
    expect(plainText('2 \\* 3 \\[sic]')).toBe('2 * 3 [sic]');
    expect(parseMarkdown('2 \\* 3 \\[sic]').problems).toEqual([]);
  });

  it('holds links inside emphasis', () => {
    const [paragraph] = parseMarkdown('*voir [[undp|le PNUD]]*').paragraphs;
    expect(paragraph?.nodes).toEqual([
      {
        type: 'emphasis',
        children: [
          { type: 'text', text: 'voir ' },
          { type: 'link', id: 'undp', words: 'le PNUD' },
        ],
      },
    ]);
  });

  it.each([
    ['un *oubli', 3, 'never closes'],
    ['un **oubli*', 3, 'never closes'],
    ['voir [[Undp]]', 5, 'no record id'],
    ['voir [[undp| ]]', 5, 'no words'],
    ['voir [^A b]', 5, 'neither'],
    ['voir [ici](https://example.org)', 5, 'neither'],
    ['# Titre', 0, 'headings'],
    ['- point', 0, 'headings'],
    ['un <b>mot</b>', 3, 'HTML'],
    ['du `code', 3, 'code'],
  ])('«%s» is refused at %i', (source, offset, reason) => {
    const { problems } = parseMarkdown(source);
    expect(problems[0]?.offset).toBe(offset);
    expect(problems[0]?.message).toContain(reason);
  });

  it('never loses the words of a faulty text', () => {
    expect(plainText('un *oubli **double')).toBe('un *oubli **double');
  });
});

describe('the words alone', () => {
  it('name the records and drop the notes', () => {
    expect(plainText('Le *[[undp]]* agit.[^a][^b]\n\nFin.', () => 'PNUD')).toBe('Le PNUD agit.\n\nFin.');
  });
});
