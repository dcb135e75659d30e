import type { Lang } from '../model/language';
import { ofDatabase } from '../reference/recent';
import { number, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { onlyWord, type Alternative, type Group } from './group';
import { LEXICON } from './lexicon';
import { acronymKeys } from './name-key';
import { ORGANIZATIONS } from './organizations';
import { singularAcronym } from './singular-acronym';
import { namesOfAcronyms } from './spell-out';
import { stemsOf } from './stem';
import { stemTerm } from './terms';
import { entriesAt } from './thesaurus';
import { tokenize } from './tokens';
import { FORM_WEIGHTS } from './weights';

const ACRONYMS = `SELECT record, acronym FROM record_text WHERE acronym IS NOT NULL
  UNION SELECT record, acronym FROM other_name WHERE acronym IS NOT NULL ORDER BY 1, 2`;

/** For each acronym, the others of its record. */
const synonymsOf = ofDatabase(readSynonyms);

/**
 * Adds other ways to say the same: acronyms of the same record in other languages («UNDP» finds the
 * texts that say «PNUD»), the name that one stands for, whether it has a record («LDC») or not («OIT»),
 * and what the texts of the field call it («fonds» for «argent»).
 */
export function withSynonyms(sql: Sql, groups: readonly Group[], lang: Lang): Group[] {
  const synonyms = synonymsOf(sql);
  const names = namesOfAcronyms(sql);
  const nameOf = (acronym: string) => (names.get(acronym) ?? ORGANIZATION_NAMES.get(acronym))?.[lang];
  return withRelated(groups, lang).map((group) => {
    const typed = onlyWord(group)?.text ?? '';
    const word = acronymOf(sql, typed) ?? typed;
    const acronyms = [...(word === typed ? [] : [word]), ...(synonyms.get(word) ?? [])];
    const others = [...acronyms.map((term) => [term]), ...phraseOfName(nameOf(word))];
    if (others.length === 0) return group;
    const added = others.map((terms) => ({ terms, prefix: false, weight: FORM_WEIGHTS.synonym }));
    return { ...group, alternatives: [...group.alternatives, ...added] };
  });
}

/** The acronym that a folded word is, or is the plural of; null where it is none. */
export function acronymOf(sql: Sql, word: string): string | null {
  const known = synonymsOf(sql);
  return known.has(word) ? word : singularAcronym(sql, word, known);
}

const ORGANIZATION_NAMES = new Map(
  ORGANIZATIONS.flatMap(({ acronyms, name }) =>
    acronyms.flatMap(acronymKeys).map((key) => [key, name] as const),
  ),
);

/** The words of the name that an acronym stands for, where it stands for one. */
function phraseOfName(name: string | undefined): string[][] {
  return name === undefined ? [] : [tokenize(name).map(({ text }) => text)];
}

/** No more words than this are looked up as one thing. */
const LONGEST_PHRASE = 3;

function withRelated(groups: readonly Group[], lang: Lang): Group[] {
  const stems = groups.map((group) => {
    const word = onlyWord(group);
    return word ? stemsOf(word, lang) : [];
  });
  const related: Group[] = [];
  for (let at = 0; at < groups.length;) {
    const entries = entriesAt(stems.slice(at, at + LONGEST_PHRASE), lang);
    const words = Math.max(1, entries[0]?.typed.length ?? 1);
    const [first, ...others] = groups.slice(at, at + words);
    if (first) {
      const added = entries
        .filter(({ typed }) => typed.length === words)
        .flatMap((entry) => entry.others)
        .map((terms) => ({ terms, prefix: false, weight: FORM_WEIGHTS.related, related: true }));
      const whole = others.length > 0 ? [phraseOf(stems.slice(at, at + words))] : first.alternatives;
      related.push({ ...first, alternatives: [...whole, ...added] });
    }
    at += words;
  }
  return related;
}

/** Words that mean one thing, as they were typed. */
function phraseOf(stems: readonly (readonly string[])[]): Alternative {
  return { terms: stems.map(([stem = '']) => stemTerm(stem)), prefix: false, weight: 1, related: true };
}

function readSynonyms(sql: Sql): ReadonlyMap<string, readonly string[]> {
  const families = new Map<number, string[]>();
  for (const row of sql.all(ACRONYMS)) {
    const record = number(row, 'record');
    const keys = acronymKeys(textOrNull(row, 'acronym') ?? '');
    families.set(record, [...(families.get(record) ?? []), ...keys]);
  }
  const lexicon = [...LEXICON, ...ORGANIZATIONS].map(({ acronyms }) => acronyms.flatMap(acronymKeys));
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
