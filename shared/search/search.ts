import type { Kind } from '../model/kind';
import { isLang, type Lang } from '../model/language';
import { cardsByRowid } from '../reference/cards';
import type { Sql } from '../reference/sql';
import type { SearchAnswer, SearchFacets, SearchFilters, SearchRequest } from '../reference/types';
import { correctQuery, suggestQuery } from './correct';
import { countFacets } from './facets';
import { facetTests, isWithin, passes, type FacetTests } from './filters';
import { findRecords, type Results } from './find';
import { profilesOf, type Profiles } from './profiles';
import { parseQuery } from './query';
import { readFilters } from './read-filters';
import { Scores } from './scores';
import { showHits, showTitles } from './show';
import { standing } from './standing';
import { withSynonyms } from './synonyms';
import { tokenize } from './tokens';
import { SCORING } from './weights';

const DEFAULT_LIMIT = 20;

/** Longer queries are cut: nobody types one, but somebody may paste a page. */
const LONGEST_QUERY = 400;

/** Sources are offered as filters up to this many: further ones are cited by few results. */
const MOST_SOURCES = 12;

/** With no more results than this, something else may have been meant. */
const FEW_RESULTS = 3;

const NO_FACETS: SearchFacets = { kinds: [], decades: [], confidences: [], sources: [] };

/** Answers a search: records that match, best first. Never throws for any words. */
export function search(sql: Sql, request: SearchRequest): SearchAnswer {
  const { lang, kind, limit = DEFAULT_LIMIT } = request;
  const { words, filters: typedFilters, typed } = readFilters(request.words.slice(0, LONGEST_QUERY));
  const filters: SearchFilters = { ...request.filters, ...(kind && { kind }), ...typedFilters };
  const tests = facetTests(sql, filters);
  const profiles = profilesOf(sql);
  const asked = answerWords(sql, words, request, filters, profiles);

  const records = asked.scores.bestFirst();
  const shown = records.filter((record) => passes(tests, profiles.of(record), record));
  const { groups } = parseQuery(asked.words, contentLanguage(filters) ?? lang);
  const withTyped = (better: string | null) =>
    better && [...better.trim().split(/\s+/), typed].filter(Boolean).join(' ');
  const suggestion =
    asked.corrected === null && shown.length <= FEW_RESULTS ? suggestQuery(sql, words, lang) : null;
  const facets = request.brief === true ? NO_FACETS : facetsOf(sql, records, profiles, tests, lang);
  const show = request.brief === true ? showTitles : showHits;
  const found = shown
    .slice(0, Math.max(0, Math.floor(limit)))
    .map((record) => ({ record, score: asked.scores.shown(record) }));
  return {
    query: request.words,
    corrected: withTyped(asked.corrected),
    suggestion: withTyped(suggestion),
    filters,
    hits: show(sql, found, withSynonyms(sql, groups, lang), lang),
    counts: Object.fromEntries(facets.kinds.map(({ value, count }) => [value, count])) as Partial<
      Record<Kind, number>
    >,
    facets,
    total: shown.length,
  };
}

/** The language of the content that the filters ask for; null for any. */
function contentLanguage({ language }: SearchFilters): Lang | null {
  return isLang(language) ? language : null;
}

interface Asked extends Results {
  /** The words that were searched in the end. */
  readonly words: string;
  readonly corrected: string | null;
}

/** What matches the words: as typed, else corrected; every record, where only filters are typed. */
function answerWords(
  sql: Sql,
  words: string,
  { lang }: SearchRequest,
  filters: SearchFilters,
  profiles: Profiles,
): Asked {
  if (tokenize(words).length === 0 && Object.keys(filters).length > 0) {
    const when = filters.fromYear !== undefined || filters.toYear !== undefined;
    const scores = new Scores(profiles.records.length);
    for (const record of profiles.records) {
      const profile = profiles.of(record);
      // The first of its dates is a record's place in time.
      const [place] = profile.years;
      const tookPlace = when && place !== undefined && isWithin(place, filters);
      scores.set(record, standing(profile, when) + (tookPlace ? SCORING.tookPlace : 0));
    }
    return { scores, full: true, named: false, words, corrected: null };
  }
  const options = { lang, only: contentLanguage(filters) };
  const results = findRecords(sql, words, options, profiles);
  if (results.full) {
    // What is found by a form of another word may be a mistake: it is one where a name comes of it.
    const meant = results.named ? null : correctQuery(sql, words, lang, false);
    const named = meant === null ? null : findRecords(sql, meant, options, profiles);
    if (meant !== null && named?.named) return { ...named, words: meant, corrected: meant };
    return { ...results, words, corrected: null };
  }
  const better = correctQuery(sql, words, lang);
  const retried = better === null ? null : findRecords(sql, better, options, profiles);
  if (
    better !== null &&
    retried &&
    (retried.full || retried.scores.records.length > results.scores.records.length)
  ) {
    return { ...retried, words: better, corrected: better };
  }
  return { ...results, words, corrected: null };
}

function facetsOf(
  sql: Sql,
  records: readonly number[],
  profiles: Profiles,
  tests: FacetTests,
  lang: SearchRequest['lang'],
): SearchFacets {
  const counts = countFacets(records, (record) => profiles.of(record), tests);
  const leading = counts.sources.slice(0, MOST_SOURCES);
  const cards = cardsByRowid(
    sql,
    leading.map(({ value }) => value),
    lang,
  );
  const sources = leading.flatMap(({ value, count }) => {
    const card = cards.get(value);
    return card ? [{ value: card, count }] : [];
  });
  return { ...counts, sources };
}
