import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/model/language';
import type { Sql } from '../../../../shared/reference/sql';
import { completeFilter } from '../../../../shared/search/complete-filter';
import { expandGroups } from '../../../../shared/search/expand';
import { parseQuery } from '../../../../shared/search/query';
import { readFilters } from '../../../../shared/search/read-filters';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const database = await openSample();

/** Strings of every script, and strings of the signs that mean something to a search. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...['"', '«', '»', '“', '-', '--', '(', ')', '*', ':', '^', ' ', "'", '’', '/', '\u0000', '\ud800', '§', '¤', '¶'],
        ...['AND', 'OR', 'NOT', 'NEAR/2', 'type:', 'année:1978', 'source:', 'plan', 'Sud-Sud', '33/134', '3251 (XXIX)'],
        ...['années 70', 'avant', '1978', 'dix-sept', '😀', 'قرار', '决议', 'l’', 'XXIX', '12 septembre'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore
const lang = fc.constantFrom(...LANGUAGES);

/** More statements than this are a search that grows with what is typed. */
const MOST_STATEMENTS = 400;

describe('whatever is typed', () => {
  it('the search answers, in a bounded number of questions to the database', () => {
    fc.assert(
      fc.property(anything, lang, (words, each) => {
        let statements = 0;
        const counted: Sql = {
          all(statement, params) {
            statements += 1;
            return database.all(statement, params);
          },
        };
        const answer = search(counted, { words, lang: each });
        expect(answer.query).toBe(words);
        expect(statements).toBeLessThan(MOST_STATEMENTS);
        for (const hit of answer.hits)
          expect(hit.title.map(({ text }) => text).join('')).toBe(hit.card.title);
      }),
      { numRuns: 300 },
    );
  });

  it('only letters and figures are looked up in the index', () => {
    fc.assert(
      fc.property(anything, lang, (words, each) => {
        const { groups, excluded } = parseQuery(words, each);
        for (const group of expandGroups(database, [...groups, ...excluded], each)) {
          for (const { terms } of group.alternatives) {
            expect(terms.length).toBeGreaterThan(0);
            for (const term of terms) expect(term).toMatch(/^[¤\p{L}\p{N}]+$/u);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is longer than a query is cut, and its work with it', () => {
    fc.assert(
      fc.property(anything, lang, (part, each) => {
        const words = part === '' ? 'x' : part.repeat(Math.ceil(10_000 / part.length));
        const { groups, excluded } = parseQuery(words.slice(0, 400), each);
        expect(groups.length).toBeLessThanOrEqual(16);
        expect(excluded.length).toBeLessThanOrEqual(16);
        expect(search(database, { words, lang: each }).query).toBe(words);
      }),
      { numRuns: 30 },
    );
  });

  it('filters leave every other sign in its place', () => {
    fc.assert(
      fc.property(anything, lang, (words, each) => {
        expect(readFilters(words).words.length).toBe(words.length);
        const context = { lang: each, sources: [], thisYear: 2026 };
        const place = completeFilter(words, words.length, context);
        if (!place) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBe(words.length);
      }),
      { numRuns: 300 },
    );
  });
});
