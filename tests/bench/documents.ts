import { inOrder } from '../../data/compile/order';
import { searchDocuments } from '../../data/compile/search-documents';
import type { AuthoredRecord } from '../../data/schema/record';
import type { Lang } from '../../shared/model/language';

/** A record as every engine of the comparison receives it: the same texts, field by field. */
export interface BenchDocument {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly alias: string;
  readonly summary: string;
  readonly text: string;
  readonly facts: string;
  readonly links: string;
}

/** The fields, and what a match in each is worth where an engine lets one say so. */
export const FIELD_BOOSTS = {
  code: 9,
  name: 8,
  alias: 4,
  summary: 3,
  text: 1,
  facts: 1,
  links: 2,
} as const satisfies Record<Exclude<keyof BenchDocument, 'id'>, number>;

/** The names of the fields. */
export const FIELD_NAMES = Object.keys(FIELD_BOOSTS) as (keyof typeof FIELD_BOOSTS)[];

/** The documents of a language. */
export function benchDocuments(records: readonly AuthoredRecord[], lang: Lang): BenchDocument[] {
  const ordered = inOrder(records);
  return searchDocuments(ordered, lang).map(({ texts, alias }, index) => ({
    id: ordered[index]?.id ?? '',
    code: texts.code.join(' · '),
    name: texts.name.join(' · '),
    alias: alias.map((name) => name.text).join(' · '),
    summary: texts.summary.join('\n'),
    text: texts.text.join('\n'),
    facts: texts.facts.join('\n'),
    links: texts.links.join('\n'),
  }));
}
