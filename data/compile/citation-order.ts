import { LANGUAGES } from '../../shared/model/language';
import { citesWithin } from '../check/cite-lists';
import { readMarkup } from '../check/markup';
import type { AuthoredRecord } from '../schema/record';

/** Keys of the citations of a record in the order in which its page first calls them: 1, 2, 3. */
export function citationOrder(record: AuthoredRecord): string[] {
  const { summary, names, otherNames, facts, relations, notes, dates, text } = record;
  const cited = (part: unknown): string[] => citesWithin(part).map(({ key }) => key);
  const inTexts = LANGUAGES.flatMap((lang) => readMarkup(text?.[lang] ?? '').flatMap(({ cites }) => cites));
  return [
    ...new Set([
      ...[summary, names, otherNames].flatMap(cited),
      ...inTexts,
      ...[facts, relations, notes, dates].flatMap(cited),
    ]),
  ];
}
