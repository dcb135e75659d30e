import type { FilterValues } from '../reference/types';

/**
 * A filter of one dimension as one may type it in any language: `kind:term`, `year:1970-1979`.
 * `readFilters` reads it back.
 */
export function writeFilter(filter: FilterValues): string {
  const { kind, category, fromYear, toYear, language, source, confidence } = filter;
  const kept = kind ?? category;
  if (kept !== undefined) return `kind:${kept}`;
  if (fromYear !== undefined || toYear !== undefined) {
    if (fromYear === toYear) return `year:${String(fromYear)}`;
    return `year:${String(fromYear ?? '')}-${String(toYear ?? '')}`;
  }
  if (language !== undefined) return `language:${language}`;
  if (confidence !== undefined) return `confidence:${confidence}`;
  return `source:"${source ?? ''}"`;
}
