import type { Lang } from '../../shared/model/language';
import { number, text } from '../../shared/reference/row';
import type { Sql } from '../../shared/reference/sql';
import { readDocuments } from '../../shared/search/documents';

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
export function readBenchDocuments(sql: Sql, lang: Lang): BenchDocument[] {
  const ids = new Map(
    sql.all('SELECT rowid AS record, id FROM record').map((row) => [number(row, 'record'), text(row, 'id')]),
  );
  return readDocuments(sql, lang).map(({ record, texts, alias }) => ({
    id: ids.get(record) ?? '',
    code: texts.code.join(' · '),
    name: texts.name.join(' · '),
    alias: alias.map((name) => name.text).join(' · '),
    summary: texts.summary.join('\n'),
    text: texts.text.join('\n'),
    facts: texts.facts.join('\n'),
    links: texts.links.join('\n'),
  }));
}
