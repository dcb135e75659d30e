import { z } from 'zod';
import { PAPERS } from '../contract/host';
import { LANGUAGES, type Lang } from '../model/language';

/** Sizes of text that a person may ask for; each is a range within which a sheet adapts. */
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How sheets are printed. The same object serves one fiche, a selection and a dossier. */
export const FicheOptions = z.object({
  lang: z.enum(LANGUAGES),
  /** Another language in a facing column, or null. Never the same as `lang`. */
  second: z.enum(LANGUAGES).nullable(),
  paper: z.enum(PAPERS),
  size: z.enum(TEXT_SIZES),
  /** The list of sources, and the numbers that lead to it. */
  sources: z.boolean(),
  /** The person's own notes. */
  notes: z.boolean(),
  /** A code that a telephone reads as the reference of the record. */
  qr: z.boolean(),
});
export type FicheOptions = z.infer<typeof FicheOptions>;

/** What is printed where nothing else is asked. */
export function defaultFicheOptions(given: Pick<FicheOptions, 'lang' | 'paper'>): FicheOptions {
  return { ...given, second: null, size: 'normal', sources: true, notes: false, qr: false };
}

/** A value of an address: a string, several, or nothing. */
type Query = Readonly<Record<string, unknown>>;

/**
 * The options that an address asks for: `?lang=fr&with=es&paper=A4&size=large&sources=no&notes=yes&qr=yes`.
 * What is absent or makes no sense is as in `defaults`.
 */
export function readFicheOptions(query: Query, defaults: Pick<FicheOptions, 'lang' | 'paper'>): FicheOptions {
  const base = defaultFicheOptions(defaults);
  const lang = pick(LANGUAGES, query['lang']) ?? base.lang;
  const second = pick(LANGUAGES, query['with']) ?? null;
  return {
    lang,
    second: second === lang ? null : second,
    paper: pick(PAPERS, query['paper']) ?? base.paper,
    size: pick(TEXT_SIZES, query['size']) ?? base.size,
    sources: yesNo(query['sources']) ?? base.sources,
    notes: yesNo(query['notes']) ?? base.notes,
    qr: yesNo(query['qr']) ?? base.qr,
  };
}

/** The query of the address that asks for these options; language and paper are always said. */
export function writeFicheOptions(options: FicheOptions): Record<string, string> {
  const { lang, second, paper, size, sources, notes, qr } = options;
  return {
    lang,
    paper,
    ...(second && second !== lang && { with: second }),
    ...(size !== 'normal' && { size }),
    ...(!sources && { sources: 'no' }),
    ...(notes && { notes: 'yes' }),
    ...(qr && { qr: 'yes' }),
  };
}

/** The languages of a sheet: one, or two in facing columns. */
export function languagesOf({ lang, second }: Pick<FicheOptions, 'lang' | 'second'>): Lang[] {
  return second === null ? [lang] : [lang, second];
}

function pick<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function yesNo(value: unknown): boolean | undefined {
  return value === 'yes' ? true : value === 'no' ? false : undefined;
}
