import type { FilterValues, SearchFilters } from '../reference/types';
import { LANGUAGES, isDocumentLanguage, type Lang } from '../model/language';
import {
  CATEGORY_VALUES, CONFIDENCE_VALUES, FILTER_NAMES, KIND_VALUES, LANGUAGE_VALUES, OTHER_FILTER_NAMES,
  type FilterName,
} from './filter-names'; // prettier-ignore
import { fold, foldText } from './fold';

/** What was typed, taken apart into words to search and filters. */
export interface FilteredWords {
  /** What was typed with spaces in place of the filters, so that places stay the same. */
  readonly words: string;
  readonly filters: SearchFilters;
  /** The filters as typed: `type:jalon année:1978`. */
  readonly typed: string;
}

/** A filter in a folded text: at its beginning or after a space, its value bare or in quotes; a minus negates it. */
const FILTER = /(?<![^\s(])(-?)([a-z]{3,12}) ?:[ ]?("[^"]*"?|[^\s"]+)/g;

const NAMES: ReadonlyMap<string, FilterName> = new Map([
  ...(Object.keys(FILTER_NAMES) as FilterName[]).flatMap((name) =>
    LANGUAGES.map((lang) => [foldText(FILTER_NAMES[name][lang]), name] as const),
  ),
  ...Object.entries(OTHER_FILTER_NAMES),
]);

/** Reads the filters out of what was typed. What is no filter, or has no such value, stays a word. */
export function readFilters(source: string): FilteredWords {
  const { text, origin } = fold(source);
  let words = source;
  let filters: SearchFilters = {};
  const typed: string[] = [];
  for (const match of text.matchAll(FILTER)) {
    const name = NAMES.get(match[2] ?? '');
    const value = (match[3] ?? '').replaceAll('"', '').trim();
    const read = name && value !== '' ? readFilter(name, value) : null;
    if (!read) continue;
    filters = match[1]
      ? { ...filters, without: [...(filters.without ?? []), read] }
      : { ...filters, ...read };
    const [start, end] = [origin[match.index] ?? 0, origin[match.index + match[0].length] ?? source.length];
    typed.push(source.slice(start, end));
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  }
  return { words, filters, typed: typed.join(' ') };
}

/** The filter that a folded name means in any of the languages, or null. */
export function filterNamed(name: string): FilterName | null {
  return NAMES.get(name) ?? null;
}

function readFilter(name: FilterName, value: string): FilterValues | null {
  if (name === 'kind') return readKind(value);
  if (name === 'year') return readYears(value);
  if (name === 'source') return { source: value };
  if (name === 'language') {
    const language = isDocumentLanguage(value) ? value : named(LANGUAGE_VALUES, value);
    return language && { language };
  }
  const confidence = named(CONFIDENCE_VALUES, value);
  return confidence && { confidence };
}

function readKind(value: string): FilterValues | null {
  const kind = named(KIND_VALUES, value);
  if (kind) return { kind };
  const category = named(CATEGORY_VALUES, value);
  return category && { category };
}

/** 1978, 1970-1980, 1970s, 197x, 1970-, -1980, <1980, >1970. */
function readYears(value: string): FilterValues | null {
  const span = /^(\d{4})?(-|\.{2,3}|\/|a)(\d{4})?$/.exec(value);
  if (span && (span[1] ?? span[3]) !== undefined) {
    return { ...(span[1] && { fromYear: Number(span[1]) }), ...(span[3] && { toYear: Number(span[3]) }) };
  }
  const decade = /^(\d{3})(?:0'?s|x)$/.exec(value);
  if (decade) return { fromYear: Number(`${decade[1] ?? ''}0`), toYear: Number(`${decade[1] ?? ''}9`) };
  const bound = /^([<>])(=?)(\d{4})$/.exec(value);
  if (bound) {
    const [year, step] = [Number(bound[3]), bound[2] === '=' ? 0 : 1];
    return bound[1] === '<' ? { toYear: year - step } : { fromYear: year + step };
  }
  return /^\d{4}$/.test(value) ? { fromYear: Number(value), toYear: Number(value) } : null;
}

/** The key that one of its words names, in any language, in the plural too, or by its beginning. */
function named<K extends string>(
  table: Readonly<Partial<Record<K, Readonly<Record<Lang, string>>>>>,
  value: string,
): K | null {
  const keys = Object.keys(table) as K[];
  const wordsOf = (key: K) =>
    LANGUAGES.flatMap((lang) => foldText(table[key]?.[lang] ?? '').split(' ')).concat(key);
  const singular = value.replace(/ies$/, 'y').replace(/(?:es|s|x)$/, '');
  const exact = keys.find((key) =>
    wordsOf(key).some((word) => word === value || word === singular || stripped(word) === singular),
  );
  if (exact || value.length < 3) return exact ?? null;
  return keys.find((key) => wordsOf(key).some((word) => word.startsWith(value))) ?? null;
}

function stripped(word: string): string {
  return word.replace(/(?:es|e|s|x)$/, '');
}
