import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { onlyWord, type Alternative, type Group } from './group';
import { hasMatch } from './match';
import type { Query } from './query';
import { stemsOf } from './stem';
import { stemTerm } from './terms';
import { FORM_WEIGHTS } from './weights';

/** A compound has parts of at least so many letters: «à la» makes none. */
const SHORTEST_PART = 3;

/**
 * The query with neighbouring words that the texts join made one: «afro asiatique» is also
 * «afro-asiatique», as «sud sud» is «Sud-Sud».
 */
export function compoundPairs(sql: Sql, query: Query, lang: Lang): Query {
  const groups: Group[] = [];
  for (const group of query.groups) {
    const before = groups.at(-1);
    const pair = before ? pairOf(before, group, lang) : null;
    if (pair && hasMatch(sql, lang, { ...pair, alternatives: pair.alternatives.slice(1, 2) }))
      groups[groups.length - 1] = pair;
    else groups.push(group);
  }
  return { ...query, groups };
}

function pairOf(first: Group, second: Group, lang: Lang): Group | null {
  const [before, word] = [onlyWord(first), onlyWord(second)];
  if (!before || word?.foldedStart !== before.foldedEnd + 1 || word.joined) return null;
  const [a, b] = [before.text, word.text];
  if (a.length < SHORTEST_PART || b.length < SHORTEST_PART || /\d/.test(a + b)) return null;
  const unfinished = second.alternatives.find(({ prefix }) => prefix);
  const alternatives: Alternative[] = [
    { terms: [a, b], prefix: false, weight: 1 },
    { terms: [a + b], prefix: false, weight: 1 },
    ...stemsOf({ text: a + b, raw: `${before.raw}-${word.raw}`, invariable: false }, lang).map((stem) => ({
      terms: [stemTerm(stem)],
      prefix: false,
      weight: FORM_WEIGHTS.inflection,
    })),
    ...(unfinished ? [{ terms: [a, b], prefix: true, weight: unfinished.weight }] : []),
  ];
  return { alternatives, required: false, words: [] };
}
