import type { Lang } from '../model/language';
import { stemsOf } from './stem';
import { dateTerm, dayTerm, stemTerm } from './terms';
import { tokenize, type Token } from './tokens';

/**
 * The index words of a text: its exact words in order, then its stems in the same order, so that
 * phrases work on both, then second stems and joined compounds (`sudsud`).
 */
export function indexText(text: string, lang: Lang): string {
  return indexTokens(tokenize(text), lang);
}

/** The index words of a text that is cut into words already. */
export function indexTokens(tokens: readonly Token[], lang: Lang): string {
  const exact = tokens.map((token) => token.text);
  const all = tokens.map((token) => stemsOf(token, lang));
  const stems = tokens.map((token, index) => stemTerm(all[index]?.[0] ?? token.text));
  const more = all.flatMap((each) => (each.length > 1 ? each.slice(1).map(stemTerm) : []));
  const compounds = compoundsOf(tokens).flatMap((parts) => {
    const word = parts.map((part) => part.text).join('');
    const raw = parts.map((part) => part.raw).join('');
    return [word, ...stemsOf({ text: word, raw, invariable: /\d/.test(word) }, lang).map(stemTerm)];
  });
  return [...exact, ...stems, ...more, ...compounds].join(' ');
}

/** Runs of words that hyphens join. */
export function compoundsOf<T extends Pick<Token, 'joined'>>(tokens: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (token.joined && last) last.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The index words of a date or span: each year and month it covers, and its days. */
export function indexDate(start: string, end: string | null): string[] {
  const terms: string[] = [];
  const last = end ?? start;
  for (let year = Number(start.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    terms.push(dateTerm(String(year)));
  for (const date of new Set([start, last])) {
    if (date.length >= 7) terms.push(dateTerm(date.slice(0, 7)));
    if (date.length === 10)
      terms.push(dateTerm(date), dayTerm(Number(date.slice(5, 7)), Number(date.slice(8))));
  }
  return terms;
}
