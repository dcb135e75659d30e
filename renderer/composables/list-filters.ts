import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { CATEGORIES, type Category, type Kind } from '../../shared/model/kind';
import type { RecordCard } from '../../shared/reference/types';

/** What a list page narrows by; an absent field lets everything through. */
export interface ListFilters {
  readonly category?: Category;
  /** First and last year, both included. */
  readonly from?: number;
  readonly to?: number;
}

/** Filters that an address asks for; what makes no sense for the kind is left out. */
export function readFilters(query: LocationQuery, kind: Kind): ListFilters {
  const categories: readonly Category[] = CATEGORIES[kind];
  const category = categories.find((one) => one === query['category']);
  const from = year(query['from']);
  const to = year(query['to']);
  return {
    ...(category && { category }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The query of the address that says these filters. */
export function writeFilters(filters: ListFilters): LocationQueryRaw {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** The cards that the filters let through; a filter by year leaves undated records out. */
export function filterCards(cards: readonly RecordCard[], filters: ListFilters): RecordCard[] {
  return cards.filter((card) => {
    if (filters.category && card.category !== filters.category) return false;
    if (filters.from === undefined && filters.to === undefined) return true;
    if (!card.date) return false;
    const first = yearOf(card.date.start);
    const last = yearOf(card.date.end ?? card.date.start);
    return last >= (filters.from ?? first) && first <= (filters.to ?? last);
  });
}

/** Decades in which records start, with their counts, oldest first. */
export function decadesOf(cards: readonly RecordCard[]): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { date } of cards) {
    if (!date) continue;
    const decade = Math.floor(yearOf(date.start) / 10) * 10;
    counts.set(decade, (counts.get(decade) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function year(value: LocationQuery[string] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : undefined;
}
