import type { Lang } from '../model/language';
import { quoteValue } from './filter-text';
import {
  CATEGORY_VALUES, CONFIDENCE_VALUES, FILTER_NAMES, KIND_VALUES, LANGUAGE_VALUES, type FilterName,
} from './filter-names'; // prettier-ignore
import { foldText } from './fold';
import { filterNamed } from './read-filters';

/** A way to finish the filter that is being typed at the end of the box. */
export interface FilterCompletion {
  /** The part of the text that it replaces. */
  readonly start: number;
  readonly end: number;
  /** What to write there: `type:` or `type:jalon`. */
  readonly text: string;
  /** False where a value is still to be given. */
  readonly complete: boolean;
}

/** What may follow `source:` or `année:`: values that only the reference knows. */
export interface KnownValues {
  /** Ids or references of sources, the most cited first. */
  readonly sources?: readonly string[];
  /** First years of decades that have records. */
  readonly decades?: readonly number[];
}

/** A name of at least two letters is offered; fewer would come up at each word. */
const SHORTEST_NAME = 2;
const MOST = 8;

const TABLES = {
  kind: [KIND_VALUES, CATEGORY_VALUES],
  language: [LANGUAGE_VALUES],
  confidence: [CONFIDENCE_VALUES],
} as const;

/** The filters that what is typed may become, in the language of the interface. */
export function completeFilter(words: string, lang: Lang, known: KnownValues = {}): FilterCompletion[] {
  const typed = /(?:^|\s)([\p{L}\p{M}]+)(:(?:"[^"]*|[^\s"]*))?$/u.exec(words);
  const [, name = '', value] = typed ?? [];
  if (!typed || name === '') return [];
  const end = words.length;
  const start = end - name.length - (value?.length ?? 0);
  if (value === undefined) {
    const begun = foldText(name);
    const names = (Object.keys(FILTER_NAMES) as FilterName[]).map((each) => FILTER_NAMES[each][lang]);
    return names
      .filter((each) => begun.length >= SHORTEST_NAME && foldText(each).startsWith(begun))
      .map((each) => ({ start, end, text: `${each}:`, complete: false }));
  }
  const filter = filterNamed(foldText(name));
  const begun = foldText(value.slice(1)).replaceAll('"', '');
  return valuesOf(filter, lang, known)
    .filter((each) => foldText(each).startsWith(begun))
    .slice(0, MOST)
    .map((each) => ({ start, end, text: `${name}:${quoteValue(each)}`, complete: true }));
}

function valuesOf(filter: FilterName | null, lang: Lang, known: KnownValues): string[] {
  if (filter === null) return [];
  if (filter === 'source') return [...(known.sources ?? [])];
  if (filter === 'year') return (known.decades ?? []).map((decade) => `${decade}-${decade + 9}`);
  const tables: readonly Readonly<Record<string, Readonly<Record<Lang, string>>>>[] = TABLES[filter];
  return tables.flatMap((table) =>
    Object.values(table).flatMap((forms) => forms[lang].split(' ').slice(0, 1)),
  );
}
