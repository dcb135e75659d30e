import type { AuthoredRecord } from '../../../data/schema/record';

/** Words of a record's text, about those of a body of the reference. */
const WORDS = 120;

/** Words of a name. */
const NAME_WORDS = 6;

/**
 * The records of the reference and as many made-up terms as `total` needs, each with French prose
 * cut from `paragraphs` at another place. The same arguments give the same records.
 */
export function growRecords(
  records: readonly AuthoredRecord[],
  paragraphs: readonly string[],
  total: number,
): AuthoredRecord[] {
  const words = paragraphs.join(' ').split(' ');
  const source = records.find(({ kind }) => kind === 'source')?.id ?? '';
  const made = Array.from({ length: Math.max(0, total - records.length) }, (_, index) =>
    makeTerm(index, source, (from, count) => {
      // A prime step spreads the places over the whole corpus before any comes again.
      const start = (index * 7919 + from) % Math.max(1, words.length - count);
      return words.slice(start, start + count).join(' ');
    }),
  );
  return [...records, ...made];
}

function makeTerm(
  index: number,
  source: string,
  cut: (from: number, count: number) => string,
): AuthoredRecord {
  const name = cut(WORDS, NAME_WORDS);
  const text = cut(0, WORDS);
  return {
    kind: 'term',
    id: `made-${String(index)}`,
    ref: `T-9${String(index).padStart(6, '0')}`,
    category: 'concept',
    confidence: 'verified',
    checked: '2026-01-01',
    names: {
      fr: { official: name },
      en: { official: `made ${String(index)}` },
      es: { official: '-' },
      cite: ['a'],
    },
    summary: { fr: cut(WORDS + NAME_WORDS, 20), en: '-', es: '-', cite: ['a'] },
    text: { fr: `${text}[^a]`, en: '-[^a]', es: '-[^a]' },
    citations: { a: { source } },
  };
}
