import type { Category } from '../model/kind';
import type { Profiles } from './profiles';
import type { Scores } from './scores';
import type { Token } from './tokens';
import { SCORING } from './weights';

/** Folded words that ask for the last of a series, in the three languages: none is looked for itself. */
export const NEWEST: ReadonlySet<string> = new Set(
  `dernier derniere derniers dernieres prochain prochaine last latest newest next ultimo ultima ultimos
  ultimas proximo proxima`.split(/\s+/),
);

/** True where words ask for the last of a series: «dernière session du Comité». The next is told with it. */
export function asksForNewest(words: readonly Pick<Token, 'text'>[]): boolean {
  return words.some(({ text }) => NEWEST.has(text));
}

/**
 * The points that put a series in the order of time, the newest first, by record. The series is made of
 * the events and texts among `leading` whose scores are near the best of them; where words ask for some
 * `categories`, of these alone.
 */
export function newestFirst(
  leading: readonly number[],
  scores: Scores,
  categories: ReadonlySet<Category>,
  profiles: Profiles,
): ReadonlyMap<number, number> {
  const dated = leading.flatMap((record) => {
    const { kind, category, years } = profiles.of(record);
    const year = years[0]?.[0];
    const isInTime = kind === 'milestone' || kind === 'instrument';
    const isAsked = category !== null && categories.has(category);
    return isInTime && year !== undefined ? [{ record, year, isAsked, score: scores.get(record, 0) }] : [];
  });
  const asked = dated.filter(({ isAsked }) => isAsked);
  const found = asked.length > 0 ? asked : dated;
  const best = Math.max(...found.map(({ score }) => score));
  const series = found.filter(({ score }) => score > best - SCORING.nearInSeries);
  const years = [...new Set(series.map(({ year }) => year))].sort((a, b) => b - a);
  return new Map(
    series.map(({ record, year }) => [record, SCORING.newest / (1 + years.indexOf(year))] as const),
  );
}
