import type { Lang } from '../model/language';
import type { Field } from './fields';

/** The texts of a record that are searched in one language; `alias` keeps the language of each name. */
export interface SearchDocument {
  readonly record: number;
  readonly texts: Readonly<Record<Exclude<Field, 'alias' | 'dates'>, readonly string[]>>;
  readonly alias: readonly { readonly text: string; readonly lang: Lang }[];
  /** Dates and spans of the record; `main` is its place in time. */
  readonly dates: readonly { readonly start: string; readonly end: string | null; readonly main: boolean }[];
}
