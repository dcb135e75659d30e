import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import type { Alternative, Group } from './group';
import { stemOfTerm } from './terms';
import { formsOf } from './vocabulary';
import { FORM_WEIGHTS } from './weights';

/** A compound with more forms than this is found by its most frequent ones. */
const MOST_COMPOUNDS = 6;

/**
 * The groups as the index can answer them: each stem becomes the words of the language's texts
 * that have it, and each alternative that an earlier one already says is left out.
 */
export function expandGroups(sql: Sql, groups: readonly Group[], lang: Lang): Group[] {
  return groups.map((group) => {
    const known = new Set<string>();
    const alternatives = group.alternatives
      .flatMap((alternative) => expand(sql, alternative, group, lang))
      .filter(({ terms, prefix }) => {
        const key = `${terms.join(' ')}${prefix ? '*' : ''}`;
        return !known.has(key) && known.add(key);
      });
    return { ...group, alternatives };
  });
}

function expand(sql: Sql, alternative: Alternative, { alternatives }: Group, lang: Lang): Alternative[] {
  const { terms } = alternative;
  if (!terms.some((term) => stemOfTerm(term) !== null)) return [alternative];
  const typed = alternatives.find((each) => each.terms.length === terms.length)?.terms ?? [];
  let phrases: string[][] = [[]];
  for (const term of terms) {
    const stem = stemOfTerm(term);
    const forms = stem === null ? [term] : formsOf(sql, stem, lang);
    phrases = phrases.flatMap((phrase) => forms.map((form) => [...phrase, form]));
    if (terms.length > 1) phrases = phrases.slice(0, MOST_COMPOUNDS);
  }
  return phrases.map((phrase) => ({
    ...alternative,
    terms: phrase,
    weight: alternative.related
      ? alternative.weight
      : phrase.every((form, index) => isPlural(form, typed[index] ?? ''))
        ? FORM_WEIGHTS.plural
        : FORM_WEIGHTS.inflection,
  }));
}

const ENDING = /(?:aux|al|ales|es|s|x|e|y|ies)$/;

/** True where two words are the same but for a plural or a feminine: «nationaux» and «national». */
function isPlural(a: string, b: string): boolean {
  return a.replace(ENDING, '') === b.replace(ENDING, '');
}
