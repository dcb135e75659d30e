import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** Each paragraph of a text, in each language, ends with the citation that supports it. */
export function textCitations(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.paragraphs
      .filter((paragraph) => !paragraph.endsWithCitation)
      .map((paragraph) => {
        const message = `the paragraph "${opening(paragraph.source)}" has no citation at its end`;
        return draft.paragraphFault(paragraph, message, 'end it with [^key]');
      }),
  );
}

function opening(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source;
}
