/**
 * What a whole query can be, and the points that put such a record above every score of words
 * (which stay under 250). One line a rule, the surest first.
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
  // A name but for its plurals and genders.
  inflected: 300,
} as const;

/** A rule by which a whole query names a record. */
export type KeyRule = keyof typeof KEY_RULES;

/** The rules, the surest first. */
export const KEY_RULE_NAMES = Object.keys(KEY_RULES) as KeyRule[];
