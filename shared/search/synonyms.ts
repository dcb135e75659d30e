import { text } from '../reference/row';
import type { Sql } from '../reference/sql';
import type { Group } from './group';

const SAME_RECORD = `SELECT DISTINCT b.key FROM search_key a JOIN search_key b ON b.record = a.record AND b.rule = 'acronym'
  WHERE a.key = ?1 AND a.rule IN ('acronym', 'past-acronym') AND b.key <> ?1 ORDER BY b.key`;

const SYNONYM_WEIGHT = 0.8;

/** Adds the acronyms of the same record in other languages: «UNDP» finds the texts that say «PNUD». */
export function withSynonyms(sql: Sql, groups: readonly Group[]): Group[] {
  return groups.map((group) => {
    const word = group.word?.text;
    if (!word || word.length < 3) return group;
    const synonyms = sql
      .all(SAME_RECORD, [word])
      .map((row) => ({ terms: [text(row, 'key')], prefix: false, weight: SYNONYM_WEIGHT }));
    return { ...group, alternatives: [...group.alternatives, ...synonyms] };
  });
}
