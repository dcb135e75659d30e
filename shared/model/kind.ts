/** The kinds of record, in the order in which lists and results show them. */
export const KINDS = ['body', 'milestone', 'instrument', 'function', 'term', 'place', 'source'] as const;

/** The kind of a record. */
export type Kind = (typeof KINDS)[number];

/** The finer category of a record, by kind. A kind without categories lists none. */
export const CATEGORIES = {
  body: ['organ', 'programme', 'fund', 'office', 'group', 'function-holder'],
  milestone: ['creation', 'conference', 'decision', 'renaming', 'meeting'],
  instrument: ['resolution', 'decision', 'plan', 'declaration', 'outcome', 'agenda', 'report'],
  function: [],
  term: ['concept', 'acronym', 'observance'],
  place: ['city', 'country', 'region'],
  source: ['web-page', 'document', 'press-release', 'statement', 'publication'],
} as const satisfies Record<Kind, readonly string[]>;

/** A category of any kind. */
export type Category = (typeof CATEGORIES)[Kind][number];

/** The folder of a kind's records under `data/records`, and its segment in the app's addresses. */
export const KIND_FOLDERS = {
  body: 'bodies',
  milestone: 'milestones',
  instrument: 'instruments',
  function: 'functions',
  term: 'terms',
  place: 'places',
  source: 'sources',
} as const satisfies Record<Kind, string>;

/** The letter that opens the short permanent reference of a record, such as `B-001`. */
export const KIND_LETTERS = {
  body: 'B',
  milestone: 'M',
  instrument: 'I',
  function: 'F',
  term: 'T',
  place: 'P',
  source: 'S',
} as const satisfies Record<Kind, string>;

/** How sure we are of a statement; `to-verify` is always shown to the reader. */
export const CONFIDENCES = ['verified', 'single-source', 'to-verify'] as const;

/** How sure we are of a statement. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What a date says of its record. */
export const DATE_KINDS = [
  'established',
  'adopted',
  'endorsed',
  'distributed',
  'held',
  'opened',
  'takes-effect',
  'renamed',
  'proclaimed',
  'observed',
  'ended',
  'published',
] as const;

/** What a date says of its record. */
export type DateKind = (typeof DATE_KINDS)[number];

/** What a note to the reader is about: sources that disagree, something not documented, or context. */
export const NOTE_KINDS = ['contradiction', 'gap', 'context'] as const;

/** What a note to the reader is about. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** True where `value` names a kind of record. */
export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}
