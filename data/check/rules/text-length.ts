import type { Kind } from '../../../shared/model/kind';
import type { Corpus } from '../corpus';
import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { countWords } from '../sentences';

/** Fewest words of the French text, by kind: less does not tell what the record is about. */
const FEWEST: Partial<Record<Kind, number>> = { body: 120, milestone: 80 };

/** A body and a milestone have a full text. */
export function textLength(corpus: Corpus): Fault[] {
  const words = new Map<Draft, number>();
  for (const { draft, lang, path, text } of corpus.prose) {
    if (lang === 'fr' && path[0] === 'text') words.set(draft, (words.get(draft) ?? 0) + countWords(text));
  }
  return [...words].flatMap(([draft, count]) => {
    const fewest = draft.kind && FEWEST[draft.kind];
    if (fewest === undefined || count >= fewest) return [];
    return [
      draft.fault(
        ['text', 'fr'],
        `has ${count} words; a ${draft.kind} has at least ${fewest}`,
        'say more, from the sources',
      ),
    ];
  });
}
