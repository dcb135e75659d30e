import type { Kind } from '../model/kind';
import { languagesFrom, type Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import type { SearchAnswer, SearchRequest } from '../reference/types';
import { correctQuery } from './correct';
import { exactRecords, nameNearness } from './exact';
import { matchRows } from './match';
import { KIND_PRIORS, NAME_NEARNESS, standing, TIERS } from './priors';
import { parseQuery, type Query } from './query';
import { readProfiles, type Profiles } from './profiles';
import { saysItself, scoreRow } from './rank';
import { showHits, type Found } from './show';
import { withSynonyms } from './synonyms';

const DEFAULT_LIMIT = 20;

/** Longer queries are cut: nobody types one, but somebody may paste a page. */
const LONGEST_QUERY = 400;

/** With fewer full matches than this, records that have part of the words fill the list below. */
const FEW = 5;

/** A partial match has at least this part of the information of the query. */
const LEAST_COVERAGE = 0.35;

/** Names are compared for so many of the best: further down it changes nothing that is seen. */
const LEADING = 50;

/** Answers a search: records that match, best first. Never throws for any words. */
export function search(sql: Sql, request: SearchRequest): SearchAnswer {
  const { lang, kind, limit = DEFAULT_LIMIT } = request;
  const words = request.words.slice(0, LONGEST_QUERY);
  const profiles = readProfiles(sql);
  let asked = words;
  let corrected: string | null = null;
  let results = find(sql, words, lang, profiles);
  if (!results.full) {
    const better = correctQuery(sql, words, lang);
    const retried = better === null ? null : find(sql, better, lang, profiles);
    if (retried && (retried.full || retried.found.length > results.found.length)) {
      [results, asked, corrected] = [retried, better ?? words, better];
    }
  }

  const counts: Partial<Record<Kind, number>> = {};
  for (const { record } of results.found) {
    const each = profiles.of(record).kind;
    counts[each] = (counts[each] ?? 0) + 1;
  }
  const wanted = results.found.filter(
    ({ record }) => kind === undefined || profiles.of(record).kind === kind,
  );
  const shown = wanted.slice(0, Math.max(0, Math.floor(limit)));
  const { groups } = parseQuery(asked, lang);
  return {
    query: request.words,
    corrected,
    hits: showHits(sql, shown, withSynonyms(sql, groups), lang),
    counts,
    total: wanted.length,
  };
}

interface Results {
  readonly found: readonly Found[];
  /** True where some record has all that was asked for. */
  readonly full: boolean;
}

function find(sql: Sql, words: string, lang: Lang, profiles: Profiles): Results {
  const query = parseQuery(words, lang);
  const scores = new Map<number, number>();
  const add = (tier: number, each: Lang, asked: Query, all: boolean) => {
    const groups = withSynonyms(sql, asked.groups);
    for (const row of matchRows(sql, each, groups, all)) {
      const { record, score, coverage } = scoreRow(row, groups);
      if (scores.has(record) || (!all && coverage < LEAST_COVERAGE)) continue;
      const profile = profiles.of(record);
      const value = score * coverage * KIND_PRIORS[profile.kind];
      scores.set(record, tier + standing(profile, asked.asksWhen) + value);
    }
  };

  add(TIERS.all, lang, query, true);
  if (scores.size < FEW) {
    for (const other of languagesFrom(lang).slice(1))
      add(TIERS.otherLanguage, other, parseQuery(words, other), true);
  }
  const exact = exactRecords(sql, words, query, lang);
  const full = scores.size > 0 || exact.size > 0;
  if (scores.size < FEW && query.groups.length > 1) add(TIERS.part, lang, query, false);

  for (const [record, points] of exact) {
    const { kind, category } = profiles.of(record);
    const fits = query.symbols.some((symbol) => symbol.category !== null && symbol.category === category);
    scores.set(
      record,
      (scores.get(record) ?? 0) + points * KIND_PRIORS[kind] + (fits ? TIERS.namedCategory : 0),
    );
  }
  const leading = [...scores].sort(([, a], [, b]) => b - a).slice(0, LEADING);
  for (const [record, nearness] of nameNearness(
    sql,
    leading.map(([record]) => record),
    words,
    lang,
  )) {
    const prior = KIND_PRIORS[profiles.of(record).kind];
    scores.set(record, (scores.get(record) ?? 0) + nearness * NAME_NEARNESS * prior);
  }
  for (const row of matchRows(sql, lang, query.excluded, false)) {
    if (saysItself(row)) scores.delete(row.record);
  }
  const found = [...scores].map(([record, score]) => ({ record, score: Math.round(score * 1000) / 1000 }));
  return { found: found.sort((a, b) => b.score - a.score || a.record - b.record), full };
}
