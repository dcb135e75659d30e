import type { Rule } from './corpus';
import { checkedDay } from './rules/checked-day';
import { citationSources } from './rules/citation-sources';
import { citationsKnown } from './rules/citations-known';
import { citationsUsed } from './rules/citations-used';
import { copiedPassages } from './rules/copied-passages';
import { datesExist } from './rules/dates-exist';
import { datesOrder } from './rules/dates-order';
import { filePlace } from './rules/file-place';
import { foundingLocator } from './rules/founding-locator';
import { knownAcronyms } from './rules/known-acronyms';
import { locatorLanguage } from './rules/locator-language';
import { orphanBodies } from './rules/orphan-bodies';
import { plainTexts } from './rules/plain-texts';
import { relationCycles } from './rules/relation-cycles';
import { relationKinds } from './rules/relation-kinds';
import { relationLives } from './rules/relation-lives';
import { relationRepeats } from './rules/relation-repeats';
import { relationTargets } from './rules/relation-targets';
import { textCharacters } from './rules/text-characters';
import { textCitations } from './rules/text-citations';
import { textLength } from './rules/text-length';
import { textLinks } from './rules/text-links';
import { textMarkup } from './rules/text-markup';
import { textParagraphs } from './rules/text-paragraphs';
import { textSentences } from './rules/text-sentences';
import { textSpelling } from './rules/text-spelling';
import { textTypography } from './rules/text-typography';
import { translatedNames } from './rules/translated-names';
import { unfinished } from './rules/unfinished';
import { uniqueIds } from './rules/unique-ids';
import { uniqueRefs } from './rules/unique-refs';

/**
 * The rules that the database relies on: what is stated is whole, dated, joined and cited. To add
 * one: a file in `rules/`, a line here.
 */
export const STRUCTURE_RULES: readonly Rule[] = [
  uniqueIds,
  uniqueRefs,
  filePlace,
  relationTargets,
  relationKinds,
  relationRepeats,
  relationCycles,
  relationLives,
  orphanBodies,
  datesExist,
  datesOrder,
  checkedDay,
  citationsKnown,
  citationsUsed,
  citationSources,
  foundingLocator,
  locatorLanguage,
  translatedNames,
  textCitations,
  textLinks,
  textMarkup,
  plainTexts,
  textCharacters,
  unfinished,
];

/** The rules of good writing: what a text says is well said, in its own words. */
const WRITING_RULES: readonly Rule[] = [
  textParagraphs,
  textLength,
  textSentences,
  textTypography,
  knownAcronyms,
  textSpelling,
  copiedPassages,
];

/** Every rule over all the records. */
export const ALL_RULES: readonly Rule[] = [...STRUCTURE_RULES, ...WRITING_RULES];
