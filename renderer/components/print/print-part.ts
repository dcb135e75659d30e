import type { RunningTexts } from '../../../shared/print/page-rules';

/** One part of a printed document that starts on a new page: a sheet, a cover, a table of contents. */
export interface PrintPart {
  /** Unique in the document: letters, digits and hyphens. */
  readonly key: string;
  readonly running: RunningTexts;
  /** True where the text adapts its size and its columns to the page. */
  readonly adapts: boolean;
  /** Most pages it may take: past them a list says less of each entry, first one sentence, then its title. */
  readonly maxPages?: number;
}

/** Where a part stands in its document. */
export interface PrintPlace {
  /** Number of its first page, from 1. */
  readonly first: number;
  readonly pages: number;
}
