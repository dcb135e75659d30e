import type { Corpus } from '../corpus';
import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { suggest } from '../nearest';

/** A key stands for one of the record's own citations. */
export function citationsKnown(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => [
    ...draft.cites
      .filter(({ value }) => !draft.citationKeys.includes(value))
      .map(({ path, value }) => draft.fault(path, unknown(value), remedy(draft, value))),
    ...draft.paragraphs.flatMap((paragraph) =>
      paragraph.cites
        .filter((key) => !draft.citationKeys.includes(key))
        .map((key) => draft.paragraphFault(paragraph, unknown(key), remedy(draft, key))),
    ),
  ]);
}

function unknown(key: string): string {
  return `there is no citation "${key}"`;
}

function remedy(draft: Draft, key: string): string {
  return suggest(key, draft.citationKeys, 'add it under citations, or correct the key');
}
