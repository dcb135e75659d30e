import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

const REMEDY = 'use only *emphasis*, **strong**, [[id]], [[id|words]] and [^key]';

/** What the reader of our Markdown would let through as words. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/&(#\d+|#x[\da-f]+|[a-z]+\d*);/i, 'an HTML entity'],
  [/https?:\/\//i, 'a web address'],
  [/(?<![\p{L}\p{N}])_[^_\s][^_]*_(?![\p{L}\p{N}])/u, 'emphasis with underscores'],
  [/^(?:-{3,}|={3,})$/m, 'a rule'],
  [/\n(?:#{1,6}|[-+>]) /, 'a heading, a list or a quotation'],
];

/** Texts are restricted Markdown, so that every page and every sheet shows them alike. */
export function textMarkup(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.paragraphs.flatMap((paragraph) => [
      ...paragraph.problems.map(({ message }) => {
        const [wrong = message, remedy = REMEDY] = message.split('; ');
        return draft.paragraphFault(paragraph, wrong, remedy);
      }),
      ...FORBIDDEN.flatMap(([pattern, what]) => {
        const found = pattern.exec(paragraph.source)?.[0];
        return found === undefined
          ? []
          : [draft.paragraphFault(paragraph, `holds ${what}: "${found.trim()}"`, REMEDY)];
      }),
    ]),
  );
}
