import type { Kind } from '../model/kind';
import type { Field } from './fields';

/*
 * Every weight of the ranking. A record's score is the sum of: the rule by which the whole query
 * names it, if any; its standing; the words it has (BM25F), times the part of the query that they
 * cover, times the prior of its kind; how near the query comes to one of its names.
 */

interface FieldWeight {
  /** What one occurrence is worth. */
  readonly weight: number;
  /** How much a long field dilutes an occurrence: 0 not at all, 1 in full proportion. */
  readonly dilution: number;
}

/** BM25F, one line a field. */
export const FIELD_WEIGHTS: Readonly<Record<Field, FieldWeight>> = {
  // Symbols, references and acronyms: whoever types one means that record.
  code: { weight: 9, dilution: 0.1 },
  // Names in the language of the search: a short name that holds the word beats a long one.
  name: { weight: 8, dilution: 0.6 },
  // Former names, variants, names in the two other languages, people who hold the office.
  alias: { weight: 4, dilution: 0.4 },
  // One or two sentences that say what the record is.
  summary: { weight: 3, dilution: 0.3 },
  // The body: a mention is weak evidence, several are better.
  text: { weight: 1.2, dilution: 0.6 },
  // Facts, notes and tags.
  facts: { weight: 1, dilution: 0.6 },
  // Relations, both readings: «Héberge … UNOSSC» answers «qui héberge l’UNOSSC».
  links: { weight: 4, dilution: 0.5 },
  // Dates of the record; its own date is indexed three times, the others once.
  dates: { weight: 2.5, dilution: 0.1 },
};

/** How soon more occurrences stop adding: with 4, one in a name gives two thirds of the most. */
export const SATURATION = 4;

/** What a word that asks something of the subject weighs, beside one that names it. */
export const ASPECT_WEIGHT = 0.3;

/** What a form in which a word may stand is worth, beside the word as typed, which is worth 1. */
export const FORM_WEIGHTS = {
  // Plural or feminine of the word typed: «résolutions» for «résolution».
  plural: 0.9,
  // Another form of the same stem: «coopérer» for «coopération».
  inflection: 0.6,
  // A word that begins as the last one typed does.
  beginning: 0.45,
  // The acronym of the same record in another language: «UNDP» for «PNUD».
  synonym: 0.8,
  // What the texts of the field call it: «fonds» for «argent».
  related: 0.5,
  // «su 27» for `su27`, where figures follow letters.
  split: 0.9,
  // A date that is written in a text: whoever asks for 2009 asks what happened then.
  writtenYear: 0.2,
  // A year of a period, in a text: «après 2024» does not ask for the 2030 Agenda nor for 2029 (XX).
  writtenInPeriod: 0.05,
} as const;

/**
 * What the whole query can be, and the points that put such a record above every score of words.
 * One line a rule, the surest first.
 */
export const KEY_RULES = {
  // A/RES/71/244: nothing else has this symbol.
  symbol: 1000,
  // B-001, or the id of a record.
  ref: 1000,
  // 71/244: the resolution or decision of that number.
  'short-symbol': 900,
  // 67/39 for the report A/67/39: same numbers, another series.
  number: 600,
  // PNUD, UNDP, whatever the language.
  acronym: 500,
  // The official name.
  name: 450,
  // The everyday name, which an event may share with the body it created.
  'short-name': 440,
  // SU/SSC: an acronym of a former name.
  'past-acronym': 420,
  // A former name or a variant.
  'past-name': 380,
  // A name but for its plurals, its genders and the order of its words.
  inflected: 300,
} as const;

/** A rule by which a whole query names a record. */
export type KeyRule = keyof typeof KEY_RULES;

/** The rules, the surest first: a key holds the number of its rule in this list. */
export const KEY_RULE_NAMES = Object.keys(KEY_RULES) as KeyRule[];

/** «décision 17/1» where two documents have that number: the one that is what the word says. */
export const NAMED_CATEGORY = 80;

/** What the words are worth by kind: a source is read through the records that cite it. */
export const KIND_PRIORS: Readonly<Record<Kind, number>> = {
  body: 1,
  // An event, and the text that made it so, tell again what the body says of itself.
  milestone: 0.97,
  instrument: 0.95,
  function: 0.9,
  term: 0.94,
  place: 0.85,
  source: 0.5,
};

/** The same for a name that is asked for: an event has the name of what it brought about. */
export const NAME_PRIORS: Readonly<Record<Kind, number>> = {
  ...KIND_PRIORS,
  instrument: 0.97,
  term: 0.96,
  milestone: 0.94,
};

/** Where a kind stands before any word is counted. */
export const KIND_STANDING: Readonly<Record<Kind, number>> = {
  body: 0,
  milestone: 0,
  instrument: 0,
  function: 0,
  term: 0,
  place: 0,
  // Where another says as much, it comes first.
  source: -3,
};

/** The rest of a score, one line each. */
export const SCORING = {
  // Being at the centre, in full for a record with 31 relations or more.
  centrality: 1.5,
  // The same for a milestone where one asks what happened then: a year is known by its great events.
  datedCentrality: 4,
  // A milestone, where a year, a month or a period is asked: what happened then?
  datedMilestone: 2,
  // Where a filter of years is all that is asked: having one's place in time then, not a later date.
  tookPlace: 2,
  // A body that is no more: its name lives on in that of its successor.
  ended: -1,
  // Being of the category that a word asks for: «résolution qui crée…».
  askedCategory: 1,
  // Having all that is asked.
  whole: 2,
  // Having it in another language than that of the search.
  otherLanguage: -1.5,
  // A query that is nearly a name: as much as a rare word in that name.
  nameNearness: 6,
  // The part of it for a name of one word in a longer query, such as «siège de l’UNOSSC».
  oneWordName: 0.5,
  // The part of it for a name of what is asked about, without «date» or «création».
  subjectName: 0.9,
  // A name that begins with the whole query, as while one types it.
  nameBeginning: 1.5,
  // An acronym that begins with the word being typed: «cnuc» is on its way to «CNUCED».
  acronymBeginning: 5,
  // Standing in the relation that was asked for to the record that was named: above every score of words.
  related: 20,
  // The same for a body that is no more, beside one that is: «organe directeur du PNUD».
  relatedEnded: 15,
  // What was asked for side by side stands so in the record, for all its words.
  proximity: 1.2,
  // What is called by its number stands so in the record: «recommandation 37».
  numbered: 4,
  // Being the newest of a series whose last is asked for; half of it for the one before, and so on.
  newest: 6,
  // What is of one series has a score that comes so near to the best.
  nearInSeries: 4,
  // A word that no record has hides none: it weighs as a common word does.
  unknownWord: 0.7,
  // How much more it matters to have most of the query: coverage to this power.
  coveragePower: 1.5,
} as const;
