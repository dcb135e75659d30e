import { describe, expect, it } from 'vitest';
import { CONFIDENCES, KINDS } from '../../../../shared/model/kind';
import { LANGUAGES } from '../../../../shared/model/language';
import type { FilterValues } from '../../../../shared/reference/types';
import { CATEGORY_VALUES } from '../../../../shared/search/filter-names';
import { readFilters } from '../../../../shared/search/read-filters';
import { writeFilter } from '../../../../shared/search/write-filter';

const FILTERS: readonly FilterValues[] = [
  ...KINDS.map((kind) => ({ kind })),
  ...(Object.keys(CATEGORY_VALUES) as (keyof typeof CATEGORY_VALUES)[]).map((category) => ({ category })),
  ...LANGUAGES.map((language) => ({ language })),
  ...CONFIDENCES.map((confidence) => ({ confidence })),
  { fromYear: 1978, toYear: 1978 },
  { fromYear: 1970, toYear: 1979 },
  { fromYear: 1970 },
  { toYear: 1979 },
  { source: 's-001' },
  { source: 'words of a name' },
];

describe('a filter that is written', () => {
  it.each(FILTERS)('is read back: %o', (filter) => {
    expect(readFilters(writeFilter(filter)).filters).toEqual(filter);
  });
});
