import { LANGUAGES } from '../../shared/model/language';
import { citationCalls } from '../../shared/text/markdown';
import { contentsOf } from '../check/contents';
import type { AuthoredRecord } from '../schema/record';

/** Keys of the citations of a record in the order in which its page first calls them: 1, 2, 3. */
export function citationOrder(record: AuthoredRecord): string[] {
  const { summary, names, otherNames, facts, relations, notes, dates, text } = record;
  const cited = (part: unknown): string[] => contentsOf(part).cites.map(({ value }) => value);
  const inTexts = LANGUAGES.flatMap((lang) => citationCalls(text?.[lang] ?? ''));
  return [
    ...new Set([
      ...[summary, names, otherNames].flatMap(cited),
      ...inTexts,
      ...[facts, relations, notes, dates].flatMap(cited),
    ]),
  ];
}
