import { languagesFrom, type Lang } from '../model/language';
import type { Kind } from '../model/kind';
import type { Sql } from '../reference/sql';
import { asksForDocument } from './asked-categories';
import { exactRecords } from './exact';
import { expandGroups } from './expand';
import type { Group } from './group';
import { commonHits, hitsOf } from './group-hits';
import { nameNearness } from './name-nearness';
import { newestFirst } from './newest';
import { compoundPairs } from './pairs';
import type { Profiles } from './profiles';
import { proximity } from './proximity';
import { parseQuery, type Query } from './query';
import { scoreWords, type TakeScore } from './rank';
import { relatedRecords } from './related';
import { Scores } from './scores';
import { spellOut } from './spell-out';
import { standing } from './standing';
import { withSynonyms } from './synonyms';
import { KEY_RULES, KIND_PRIORS, NAME_PRIORS, NAMED_CATEGORY, SCORING } from './weights';

/** What was found. */
export interface Results {
  readonly scores: Scores;
  /** True where some record has all that was asked for. */
  readonly full: boolean;
  /** True where the whole query names some record outright. */
  readonly named: boolean;
}

/** With fewer full matches than this, other languages are searched too. */
const FEW = 5;

/** With so many full matches, nobody looks for partial ones. */
const ENOUGH = 300;

/** A partial match has at least this part of the information of the query. */
const LEAST_COVERAGE = 0.35;

/** Names are compared for so many of the best: further down it changes nothing that is seen. */
const LEADING = 50;

/** Finds the records that match words; in one language only where `only` says so. */
export function findRecords(
  sql: Sql,
  words: string,
  { lang, only }: { lang: Lang; only: Lang | null },
  profiles: Profiles,
): Results {
  const main = only ?? lang;
  const query = compoundPairs(sql, parseQuery(words, main), main);
  const scores = new Scores(profiles.records.length);
  let full = false;
  const groupsOf = (each: Lang, asked: Query) =>
    expandGroups(sql, withSynonyms(sql, asked.groups, each), each);
  const add = (each: Lang, asked: Query, groups: readonly Group[], all: boolean) => {
    const asksEvent = asked.asksWhen && !asksForDocument(asked.categories);
    takeScores(sql, each, groups, all, (record, score, coverage, dated) => {
      if (!all && coverage < LEAST_COVERAGE) return;
      full ||= all;
      const profile = profiles.of(record);
      const isAsked = profile.category !== null && asked.categories.has(profile.category);
      const value =
        score * coverage ** SCORING.coveragePower * KIND_PRIORS[profile.kind] +
        standing(profile, asksEvent && dated) +
        (isAsked && asked.groups.length > 1 ? SCORING.askedCategory * coverage : 0) +
        (all ? SCORING.whole : 0) +
        (each === main ? 0 : SCORING.otherLanguage);
      scores.set(record, Math.max(scores.get(record, -Infinity), value));
    });
  };

  const groups = groupsOf(main, query);
  add(main, query, groups, true);
  if (scores.records.length < FEW && only === null) {
    for (const other of languagesFrom(lang).slice(1)) {
      const asked = parseQuery(words, other);
      add(other, asked, groupsOf(other, asked), true);
    }
  }
  const spelled = spellOut(sql, words, main);
  const spellings = spelled === null ? [words] : [words, spelled];
  const exact = new Map(
    [...exactRecords(sql, spellings, query, main)].filter(
      // «Dernier sommet du Sud» asks for one of those that have the name.
      ([, points]) => !query.asksNewest || points >= KEY_RULES.number,
    ),
  );
  full ||= exact.size > 0;
  if (query.groups.length > 1 && scores.records.length < ENOUGH) add(main, query, groups, false);

  const raise = (record: number, points: number) => {
    if (!scores.has(record)) scores.set(record, standing(profiles.of(record), query.asksWhen));
    scores.add(record, points);
  };
  // Who says when asks for the event rather than for what it brought about.
  const namePriors = query.asksWhen ? KIND_PRIORS : NAME_PRIORS;
  for (const [record, points] of exact) {
    const { kind, category } = profiles.of(record);
    const fits = query.symbols.some((symbol) => symbol.category !== null && symbol.category === category);
    raise(record, points * namePriors[kind] + (fits ? NAMED_CATEGORY : 0));
  }
  // A date is no name: «2009» asks what happened then, whatever has the year in its title.
  const leading = scores.leading(LEADING);
  const related = exact.size > 0 ? new Set<number>() : relatedRecords(sql, words, main, leading);
  full ||= related.size > 0;
  if (!(query.asksWhen && query.groups.length === 1))
    addNearness(sql, scores, leading, spellings, main, profiles, namePriors);
  for (const record of related)
    raise(record, profiles.of(record).ended ? SCORING.relatedEnded : SCORING.related);
  for (const [record, part] of proximity(sql, main, groups, leading))
    scores.add(record, part * SCORING.proximity);
  for (const record of recordsOf(sql, query.numbered, main))
    if (scores.has(record)) raise(record, SCORING.numbered);
  if (query.asksNewest)
    for (const [record, points] of newestFirst(leading, scores, query.categories, profiles))
      raise(record, points);
  for (const record of recordsOf(sql, query.excluded, main)) scores.delete(record);
  return { scores, full, named: exact.size > 0 };
}

/** Scores the records that have every group or, where `all` is false, any group and every required one. */
function takeScores(sql: Sql, lang: Lang, groups: readonly Group[], all: boolean, take: TakeScore): void {
  if (groups.length === 0) return;
  const hits = groups.map((group) => hitsOf(sql, lang, group));
  const aspects = groups.map(({ aspect }) => aspect === true);
  if (all) {
    const subject = groups.filter(({ aspect }) => !aspect);
    const isCut = subject.length > 1 && hits.some(({ complete }) => !complete);
    if (isCut) scoreWords(commonHits(sql, lang, subject), [], subject.length, take);
    else scoreWords(hits, aspects, Math.max(1, subject.length), take);
    return;
  }
  const needed = hits.filter((_, place) => groups[place]?.required).map(({ records }) => new Set(records));
  scoreWords(hits, aspects, 1, (record, ...score) => {
    if (needed.every((records) => records.has(record))) take(record, ...score);
  });
}

/** The records that have the words of a group themselves, group by group. */
function recordsOf(sql: Sql, groups: readonly Group[], lang: Lang): number[] {
  return expandGroups(sql, groups, lang).flatMap((group) => {
    const { records, own } = hitsOf(sql, lang, group);
    return records.filter((_, row) => own[row]);
  });
}

/** Adds to the leading records what nearness to their names is worth. */
function addNearness(
  sql: Sql,
  scores: Scores,
  leading: readonly number[],
  spellings: readonly string[],
  lang: Lang,
  profiles: Profiles,
  priors: Readonly<Record<Kind, number>>,
): void {
  for (const [record, { part, begins, beginsAcronym }] of nameNearness(sql, leading, spellings, lang)) {
    const beginning = beginsAcronym ? SCORING.acronymBeginning : begins ? SCORING.nameBeginning : 0;
    const points = part * SCORING.nameNearness + beginning;
    scores.add(record, points * priors[profiles.of(record).kind]);
  }
}
