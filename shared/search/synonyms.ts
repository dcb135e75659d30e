import { ofDatabase } from '../reference/recent';
import { number, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { onlyWord, type Group } from './group';
import { LEXICON } from './lexicon';
import { acronymKeys } from './name-key';
import { FORM_WEIGHTS } from './weights';

const ACRONYMS = `SELECT record, acronym FROM record_text WHERE acronym IS NOT NULL
  UNION SELECT record, acronym FROM other_name WHERE acronym IS NOT NULL ORDER BY 1, 2`;

/** For each acronym, the others of its record. */
const synonymsOf = ofDatabase(readSynonyms);

/** Adds the acronyms of the same record in other languages: «UNDP» finds the texts that say «PNUD». */
export function withSynonyms(sql: Sql, groups: readonly Group[]): Group[] {
  const synonyms = synonymsOf(sql);
  return groups.map((group) => {
    const others = synonyms.get(onlyWord(group)?.text ?? '') ?? [];
    if (others.length === 0) return group;
    const added = others.map((term) => ({ terms: [term], prefix: false, weight: FORM_WEIGHTS.synonym }));
    return { ...group, alternatives: [...group.alternatives, ...added] };
  });
}

function readSynonyms(sql: Sql): ReadonlyMap<string, readonly string[]> {
  const families = new Map<number, string[]>();
  for (const row of sql.all(ACRONYMS)) {
    const record = number(row, 'record');
    const keys = acronymKeys(textOrNull(row, 'acronym') ?? '');
    families.set(record, [...(families.get(record) ?? []), ...keys]);
  }
  const lexicon = LEXICON.map(({ acronyms }) => acronyms.flatMap(acronymKeys));
  const synonyms = new Map<string, Set<string>>();
  for (const family of [...families.values(), ...lexicon]) {
    for (const key of family) {
      const others = synonyms.get(key) ?? new Set<string>();
      for (const other of family) if (other !== key) others.add(other);
      synonyms.set(key, others);
    }
  }
  return new Map([...synonyms].map(([key, others]) => [key, [...others]] as const));
}
