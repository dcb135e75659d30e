// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { suggestionRequest } from '../../../../renderer/composables/suggestion-request';
import { withForesight } from '../../../../renderer/worker/foresight';
import type { ReferenceApi } from '../../../../shared/reference/api';
import type { SearchAnswer, SearchRequest } from '../../../../shared/reference/types';

/** Every word searched of the reference itself, in turn. */
const searched: string[] = [];
/** Milliseconds that each search takes, on the clock of the page. */
let takes = 0;
let now = 0;

const reference = withForesight(
  {
    search({ words }: SearchRequest) {
      searched.push(words);
      now += takes;
      return { query: words } as Partial<SearchAnswer> as SearchAnswer;
    },
  } as Partial<ReferenceApi> as ReferenceApi,
  ({ words }) => ['a', 'b', 'c'].map((letter) => words + letter),
);

const type = (words: string) => reference.search(suggestionRequest(words, 'fr')).query;
const rest = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  takes = 1;
  searched.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is answered before it is asked', () => {
  it('is what may be typed next: the letter typed finds its answer there', async () => {
    expect(type('pn')).toBe('pn');
    await rest();
    expect(searched).toEqual(['pn', 'pna', 'pnb', 'pnc']);
    searched.length = 0;
    expect(type('pnb')).toBe('pnb');
    expect(searched).toEqual([]);
    await rest();
    expect(searched).toEqual(['pnba', 'pnbb', 'pnbc']);
  });

  it('is nothing else once another letter is typed', async () => {
    type('un');
    expect(type('uni')).toBe('uni');
    await rest();
    expect(searched).toEqual(['un', 'uni', 'unia', 'unib', 'unic']);
  });

  it('is nothing where an answer takes long: the page has no time for it', async () => {
    takes = 20;
    type('pays');
    await rest();
    expect(searched).toEqual(['pays']);
    takes = 1;
    type('paysa');
    takes = 20;
    await rest();
    expect(searched).toEqual(['pays', 'paysa', 'paysaa']);
  });

  it('is each first letter for good, which is typed most', async () => {
    type('z');
    await rest();
    type('ya');
    await rest();
    searched.length = 0;
    expect(type('z')).toBe('z');
    expect(searched).toEqual([]);
  });

  it('is nothing for what is rehearsed, which leaves what may be typed next at hand', async () => {
    type('pn');
    await rest();
    searched.length = 0;
    reference.rehearse(suggestionRequest('fonds', 'fr'));
    reference.rehearse(suggestionRequest('q', 'fr'));
    await rest();
    expect(type('pna')).toBe('pna');
    expect(type('q')).toBe('q');
    expect(searched).toEqual(['fonds', 'q']);
  });

  it('is for the list under the box alone', async () => {
    const results: SearchRequest = { words: 'pnud', lang: 'fr' };
    reference.search(results);
    await rest();
    reference.search(results);
    expect(searched).toEqual(['pnud', 'pnud']);
  });
});
