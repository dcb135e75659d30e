import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** A citation that supports nothing would be printed for nothing. */
export function citationsUsed(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => {
    const used = new Set([
      ...draft.cites.map(({ value }) => value),
      ...draft.paragraphs.flatMap(({ cites }) => cites),
    ]);
    return draft.citationKeys
      .filter((key) => !used.has(key))
      .map((key) =>
        draft.fault(
          ['citations', key],
          'no statement uses this citation',
          'cite it where it belongs, or remove it',
        ),
      );
  });
}
