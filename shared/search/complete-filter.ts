import { CONFIDENCES, KINDS, type Category, type Kind } from '../model/kind';
import { DOCUMENT_LANGUAGES, type Lang } from '../model/language';
import type { SearchFilters } from '../reference/types';
import {
  CATEGORY_VALUES,
  CONFIDENCE_VALUES,
  FILTER_NAMES,
  KIND_VALUES,
  LANGUAGE_VALUES,
  type FilterName,
} from './filter-names';
import { foldText } from './fold';
import { filterNamed } from './read-filters';

/** What a filter could be completed to. */
export interface Completion {
  /** What to write in place of what is being typed: `type:`, or `type:jalon`. */
  readonly text: string;
  readonly name: FilterName;
  /** What it narrows by; null while only the name is complete. */
  readonly filters: SearchFilters | null;
}

/** The completions of the filter at the caret, and the place in the text that each one takes. */
export interface Completions {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Completion[];
}

/** A source that `source:` can name, in the language of the interface. */
export interface SourceName {
  readonly ref: string;
  readonly title: string;
}

/** What completions depend on, beside what is typed. */
export interface CompletionContext {
  readonly lang: Lang;
  readonly sources: readonly SourceName[];
  /** Decades are offered up to that of this year. */
  readonly thisYear: number;
}

/** A longer list would hide the results that follow it. */
const MOST_COMPLETIONS = 7;

/** A name is completed from so many letters: one letter begins too many words. */
const FEWEST_LETTERS = 2;

/** The United Nations begin in this decade. */
const FIRST_DECADE = 1940;

const FILTER_LIST = Object.keys(FILTER_NAMES) as FilterName[];

/** Completes the filter that ends at the caret; null where what is typed there begins none. */
export function completeFilter(text: string, caret: number, context: CompletionContext): Completions | null {
  const before = text.slice(0, caret);
  const typed = /(?:^|\s)(-?)([^\s:"]+)(:(?:"[^"]*|[^\s"]*))?$/u.exec(before);
  const after = /^[^\s"]*/u.exec(text.slice(caret))?.[0] ?? '';
  const [, minus = '', label = '', tail] = typed ?? [];
  if (!typed || after !== '') return null;
  const start = before.length - minus.length - label.length - (tail?.length ?? 0);
  const found = tail === undefined ? namesFor(label, context.lang) : valuesFor(label, tail.slice(1), context);
  const items = found.map((item) => ({ ...item, text: minus + item.text }));
  return items.length === 0 ? null : { start, end: caret, items: items.slice(0, MOST_COMPLETIONS) };
}

function namesFor(typed: string, lang: Lang): Completion[] {
  const beginning = foldText(typed);
  if (beginning.length < FEWEST_LETTERS) return [];
  return FILTER_LIST.filter((name) => foldText(FILTER_NAMES[name][lang]).startsWith(beginning)).map(
    (name) => ({ text: `${FILTER_NAMES[name][lang]}:`, name, filters: null }),
  );
}

function valuesFor(label: string, typed: string, context: CompletionContext): Completion[] {
  const name = filterNamed(foldText(label));
  if (!name) return [];
  const beginning = foldText(typed.replaceAll('"', ''));
  const values =
    name === 'year'
      ? yearsFor(beginning, context.thisYear)
      : name === 'source'
        ? sourcesFor(beginning, context.sources)
        : wordsFor(name, beginning, context.lang);
  return values.map(({ value, filters }) => ({ text: `${label}:${value}`, name, filters }));
}

interface Value {
  readonly value: string;
  readonly filters: SearchFilters;
}

/** Values that are words of the model; none where the word is already whole and the only one. */
function wordsFor(name: 'kind' | 'language' | 'confidence', beginning: string, lang: Lang): Value[] {
  const offered = VALUES[name](lang).filter(({ value }) => foldText(value).startsWith(beginning));
  return offered.length === 1 && foldText(offered[0]?.value ?? '') === beginning ? [] : offered;
}

const VALUES: Readonly<Record<'kind' | 'language' | 'confidence', (lang: Lang) => Value[]>> = {
  kind: (lang) => [
    ...KINDS.map((kind: Kind) => ({ value: first(KIND_VALUES[kind][lang]), filters: { kind } })),
    ...(Object.keys(CATEGORY_VALUES) as Category[]).map((category) => ({
      value: first(CATEGORY_VALUES[category]?.[lang] ?? ''),
      filters: { category },
    })),
  ],
  language: (lang) =>
    DOCUMENT_LANGUAGES.map((language) => ({ value: LANGUAGE_VALUES[language][lang], filters: { language } })),
  confidence: (lang) =>
    CONFIDENCES.map((confidence) => ({
      value: CONFIDENCE_VALUES[confidence][lang],
      filters: { confidence },
    })),
};

function first(words: string): string {
  return words.split(' ')[0] ?? words;
}

/** Decades that begin so; for a whole year, what came since and what came until. */
function yearsFor(beginning: string, thisYear: number): Value[] {
  if (/^\d{4}$/.test(beginning)) {
    const year = Number(beginning);
    return [
      { value: `${beginning}-`, filters: { fromYear: year } },
      { value: `-${beginning}`, filters: { toYear: year } },
    ];
  }
  const count = Math.max(0, Math.floor((thisYear - FIRST_DECADE) / 10) + 1);
  return Array.from({ length: count }, (_, index) => FIRST_DECADE + index * 10)
    .filter((year) => String(year).startsWith(beginning))
    .reverse()
    .map((year) => ({ value: `${year}-${year + 9}`, filters: { fromYear: year, toYear: year + 9 } }));
}

/** Sources whose reference or one of whose words begins so. */
function sourcesFor(beginning: string, sources: readonly SourceName[]): Value[] {
  return sources
    .filter(({ ref, title }) => {
      const name = foldText(title);
      return foldText(ref) !== beginning && ` ${foldText(ref)} ${name}`.includes(` ${beginning}`);
    })
    .map(({ ref }) => ({ value: ref, filters: { source: ref } }));
}
