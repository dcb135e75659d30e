import type { Category } from '../model/kind';
import type { Lang } from '../model/language';
import { Recent } from '../reference/recent';
import { compoundsOf, joinParts } from './analyze';
import { askedCategories } from './asked-categories';
import { isAspect, isContext } from './aspects';
import { findDates, findYears, type DateCandidate } from './date-query';
import { fold } from './fold';
import type { Alternative, Group } from './group';
import { stemsOf } from './stem';
import { writtenNumbers } from './number-words';
import { isTelling } from './name-key';
import { asksForNewest } from './newest';
import { numberedThings } from './numbered';
import { isStopWord } from './stop-words';
import { findSymbols, type SymbolCandidate } from './symbol';
import { stemTerm } from './terms';
import { tokenize, type Token } from './tokens';
import { FORM_WEIGHTS } from './weights';

/** What a person asked for, taken apart. */
export interface Query {
  /** Things that a good answer has, all of them if it can. */
  readonly groups: readonly Group[];
  /** Those that are called by a number: «recommandation 37». */
  readonly numbered: readonly Group[];
  /** Things that an answer must not have. */
  readonly excluded: readonly Group[];
  readonly symbols: readonly SymbolCandidate[];
  /** True where a year, a month or a period is asked for. */
  readonly asksWhen: boolean;
  /** True where the last of a series is asked for. */
  readonly asksNewest: boolean;
  /** Categories of record that some word asks for, such as «résolution». */
  readonly categories: ReadonlySet<Category>;
  /** Every word typed, for the names that the whole query may be. */
  readonly tokens: readonly Token[];
}

/** Words further on are left out: nobody types so many, and each costs a search. */
const MOST_GROUPS = 16;

/** A search asks for its query several times, on its way from the words to what is shown. */
const kept = new Recent<string, Query>(16);

/** Takes a query apart, for one language. Never throws, whatever is typed. */
export function parseQuery(source: string, lang: Lang): Query {
  return kept.get(`${lang} ${source}`, () => parse(source, lang));
}

function parse(source: string, lang: Lang): Query {
  const folded = fold(source).text;
  const all = tokenize(source);
  let free = all;
  // The surest first, so that a long query loses its plain words and no phrase, date or symbol.
  const groups: Group[] = [];
  const starts = new Map<Group, number>();
  const startOf = (group: Group) => starts.get(group) ?? 0;
  const add = (start: number | undefined, group: Group) => {
    groups.push(group);
    starts.set(group, start ?? 0);
  };
  const take = (start: number, end: number): Token[] => {
    const taken = free.filter((token) => token.foldedStart < end && start < token.foldedEnd);
    free = free.filter((token) => !taken.includes(token));
    return taken;
  };
  const isFree = (span: { start: number; end: number }) => {
    const held = all.filter((token) => token.foldedStart < span.end && span.start < token.foldedEnd);
    return held.length > 0 && held.every((token) => free.includes(token));
  };

  for (const match of folded.matchAll(/"([^"]*)(?:"|$)/g)) {
    const tokens = take(match.index, match.index + match[0].length);
    if (tokens.length > 0) add(match.index, phraseGroup(tokens, !match[0].endsWith('"')));
  }
  const excluded = compoundRuns(free.filter((token) => isExcluded(folded, token, all))).map((run) => {
    run.forEach((token) => take(token.foldedStart, token.foldedEnd));
    return wordGroup(run, lang, false);
  });

  let asksWhen = false;
  const addDate = (date: DateCandidate) => {
    if (!isFree(date)) return;
    asksWhen ||= date.asksWhen;
    const written = writtenDates(take(date.start, date.end));
    add(date.start, {
      alternatives: [
        ...date.alternatives,
        ...written.map((terms) => ({ terms, prefix: false, weight: FORM_WEIGHTS.writtenYear })),
      ],
      required: false,
      words: [],
    });
  };
  findDates(folded).forEach(addDate);
  const symbols = findSymbols(folded).filter((symbol) => {
    if (!isFree(symbol)) return false;
    take(symbol.start, symbol.end);
    add(symbol.start, {
      alternatives: [{ terms: symbol.words, prefix: false, weight: 1 }],
      required: false,
      words: [],
    });
    return true;
  });
  findYears(folded).forEach(addDate);

  const numbered = numberedThings(free, lang);
  const last = /[\p{L}\p{N}]$/u.test(folded) ? all.at(-1) : undefined;
  const numbers = writtenNumbers(free).map(({ at, words, value }) => ({
    value,
    tokens: free.slice(at, at + words),
  }));
  for (const { value, tokens } of numbers) {
    take(tokens[0]?.foldedStart ?? 0, tokens.at(-1)?.foldedEnd ?? 0);
    add(tokens[0]?.foldedStart, numberGroup(tokens, value, last !== undefined && tokens.includes(last)));
  }
  const runs = compoundRuns(free);
  const telling = runs.filter((run) => run.some((token) => isTelling(all, all.indexOf(token))));
  const kept = telling.length > 0 || groups.length > 0 ? telling : runs;
  for (const run of kept)
    add(run[0]?.foldedStart, wordGroup(run, lang, last !== undefined && run.includes(last)));
  const asked = distinct(groups).slice(0, MOST_GROUPS);
  return {
    groups: withSubject(asked.sort((a, b) => startOf(a) - startOf(b))),
    numbered: numbered.slice(0, MOST_GROUPS),
    excluded: excluded.slice(0, MOST_GROUPS),
    symbols,
    asksWhen,
    asksNewest: all.length > 1 && asksForNewest(free),
    categories: askedCategories(free),
    tokens: all,
  };
}

/** How texts may write the words of a date: as typed, without prepositions, or with those of Spanish. */
function writtenDates(tokens: readonly Token[]): string[][] {
  const typed = tokens.map(({ text }) => text);
  const bare = typed.filter((word) => !isStopWord(word));
  const joined = bare.flatMap((word, place) => (place === 0 ? [word] : ['de', word]));
  return [...new Map([typed, bare, joined].map((words) => [words.join(' '), words])).values()];
}

function isExcluded(folded: string, token: Token, all: readonly Token[]): boolean {
  let first = token;
  for (let at = all.indexOf(token); at > 0 && first.joined; at -= 1) first = all[at - 1] ?? first;
  return /(?:^|[\s(])-$/.test(folded.slice(Math.max(0, first.foldedStart - 2), first.foldedStart));
}

/** Words that a hyphen joins, and a word typed twice: «sud sud» is «Sud-Sud». */
function compoundRuns(tokens: readonly Token[]): Token[][] {
  const joined = tokens.map((token, index) => {
    const before = tokens[index - 1];
    const twice = before?.text === token.text && before.end + 1 === token.start && !before.joined;
    return { token, joined: token.joined || (twice && !token.invariable) };
  });
  const compounds = compoundsOf(joined).filter((run) => run.length <= 4);
  const inside = new Map(compounds.flatMap((run) => run.map((part) => [part, run] as const)));
  const runs = [...new Set(joined.map((part) => inside.get(part) ?? part))];
  return runs.map((item) => ('token' in item ? [item.token] : item.map(({ token }) => token)));
}

/** A number in words, which a text may have in figures. */
function numberGroup(tokens: readonly Token[], value: number, unfinished: boolean): Group {
  const terms = tokens.map((token) => token.text);
  return {
    alternatives: [
      { terms, prefix: false, weight: 1 },
      { terms: [String(value)], prefix: false, weight: 1 },
      ...(unfinished ? [{ terms, prefix: true, weight: FORM_WEIGHTS.beginning }] : []),
    ],
    required: false,
    // «Tiers monde», «tercer mundo»: one word may be part of what people call a thing.
    words: tokens.length === 1 ? tokens : [],
  };
}

function phraseGroup(tokens: readonly Token[], unfinished: boolean): Group {
  const terms = tokens.slice(0, MOST_GROUPS).map((token) => token.text);
  return {
    alternatives: [{ terms, prefix: unfinished, weight: 1 }],
    required: true,
    words: tokens,
  };
}

/** A word, or words joined by hyphens, in every form in which a text may have them. */
function wordGroup(run: readonly Token[], lang: Lang, unfinished: boolean): Group {
  const terms = run.map((token) => token.text);
  const alternatives: Alternative[] = [{ terms, prefix: false, weight: 1 }];
  const add = (form: readonly string[], weight: number, prefix = false) =>
    alternatives.push({ terms: form, prefix, weight });

  const joined = joinParts(run);
  if (run.length > 1) {
    add([joined.text], 1);
    add(
      run.map((token) => stemTerm(stemsOf(token, lang)[0] ?? token.text)),
      FORM_WEIGHTS.inflection,
    );
  }
  if (!joined.invariable || run.length > 1)
    for (const stem of stemsOf(joined, lang)) add([stemTerm(stem)], FORM_WEIGHTS.inflection);
  const code = /^([a-z]+)(\d+)$/.exec(joined.text);
  if (code?.[1] && code[2] && run.length === 1) add([code[1], code[2]], FORM_WEIGHTS.split);
  if (unfinished && (terms.at(-1)?.length ?? 0) >= 2) add(terms, FORM_WEIGHTS.beginning, true);
  return {
    alternatives,
    required: false,
    aspect: isAspect(joined.text) || isContext(joined.text),
    words: run,
  };
}

/** Where nothing but aspects is asked, they are the subject. */
function withSubject(groups: readonly Group[]): readonly Group[] {
  const isAlone = groups.every(({ aspect }) => aspect);
  return isAlone ? groups.map((group) => ({ ...group, aspect: false })) : groups;
}

function distinct(groups: readonly Group[]): Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.alternatives[0]?.terms.join(' ') ?? '';
    if (key !== '') seen.set(key, group);
  }
  return [...seen.values()];
}
