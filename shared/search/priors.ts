import type { Kind } from '../model/kind';
import type { Profile } from './profiles';

/** Where a match begins on the scale of scores, on which words alone add at most some 60. */
export const TIERS = {
  // Every word, in the language of the search.
  all: 100,
  // Every word, in another language: shown, but after.
  otherLanguage: 60,
  // Some of the words: fills a short list.
  part: 0,
  // «décision 17/1» where two documents have that number.
  namedCategory: 80,
} as const;

/** What the words are worth by kind: a source is read through the records that cite it. */
export const KIND_PRIORS: Readonly<Record<Kind, number>> = {
  body: 1,
  milestone: 1,
  instrument: 0.98,
  function: 0.9,
  term: 0.88,
  place: 0.85,
  source: 0.5,
};

/** How far a kind stands back where another says as much: a source is read through what cites it. */
const HANDICAPS: Readonly<Partial<Record<Kind, number>>> = { source: 4 };

/** What being at the centre adds, in full to a record with 31 relations or more. */
const CENTRALITY = 1.5;

/** What a year, a month or a period adds to a milestone: it asks what happened then. */
const DATED_MILESTONE = 2;

/** What a record has before its words are counted. */
export function standing({ kind, relations }: Profile, asksWhen: boolean): number {
  const centrality = CENTRALITY * Math.min(1, Math.log2(1 + relations) / 5);
  return centrality - (HANDICAPS[kind] ?? 0) + (asksWhen && kind === 'milestone' ? DATED_MILESTONE : 0);
}

/** What a query that is nearly a name adds: as much as a rare word in that name. */
export const NAME_NEARNESS = 6;
