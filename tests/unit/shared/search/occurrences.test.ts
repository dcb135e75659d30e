import fc from 'fast-check';
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { FIELDS } from '../../../../shared/search/fields';
import { occurrencesOf } from '../../../../shared/search/occurrences';
import { wordIndexOf } from '../../../../shared/search/word-index';
import { writeWordIndex } from '../helpers/word-index';

let engine: SqlJsStatic;
beforeAll(async () => {
  engine = await initSqlJs();
});

/** An index of records, each with the words of its fields, beside SQLite's own index of the same. */
function build(records: readonly (readonly (readonly string[])[])[]): SqlJsDatabase {
  const sql = new SqlJsDatabase(new engine.Database());
  sql.run(`CREATE VIRTUAL TABLE peer USING fts4(${FIELDS.join(', ')})`);
  for (const [at, fields] of records.entries()) {
    const values = fields.map((words) => words.join(' '));
    sql.run(`INSERT INTO peer (docid, ${FIELDS.join(', ')}) VALUES (?${', ?'.repeat(FIELDS.length)})`, [
      at + 1,
      ...values,
    ]);
  }
  writeWordIndex(sql, records);
  return sql;
}

/** Record, field and count of each match, as SQLite tells them. */
function askPeer(sql: SqlJsDatabase, terms: readonly string[], prefix: boolean): number[][] {
  const rows = sql.all("SELECT docid, matchinfo(peer, 'y') AS hits FROM peer WHERE peer MATCH ?1", [
    `"${terms.join(' ')}${prefix ? '*' : ''}"`,
  ]);
  return rows.flatMap(({ docid, hits }) =>
    [...new Uint32Array((hits as Uint8Array).slice().buffer)].flatMap((count, field) =>
      count === 0 ? [] : [[Number(docid), field, count]],
    ),
  );
}

function ask(
  sql: SqlJsDatabase,
  terms: readonly string[],
  prefix: boolean,
  within: number | Uint8Array = Infinity,
  stretch?: number,
): number[][] {
  const index = wordIndexOf(sql, 'fr');
  const { records, fields, counts } = occurrencesOf(index, { terms, prefix }, within, stretch);
  return records.map((record, at) => [record, fields[at] ?? -1, counts[at] ?? 0]);
}

const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'été', 'étés', '国', 'sud', 'sur');
const fields = fc.array(fc.array(word, { maxLength: 8 }), {
  minLength: FIELDS.length,
  maxLength: FIELDS.length,
});

describe('where the index says that words are', () => {
  it('is where SQLite’s full-text index says it, for words, phrases and beginnings', () => {
    fc.assert(
      fc.property(
        fc.array(fields, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean()), {
          minLength: 1,
          maxLength: 9,
        }),
        (records, questions) => {
          const sql = build(records);
          for (const [terms, prefix] of questions) {
            const peer = askPeer(sql, terms, prefix);
            expect(ask(sql, terms, prefix)).toEqual(peer);
            // Read a few records at a time, and only in some records.
            for (const stretch of [1, 2, 3]) {
              expect(ask(sql, terms, prefix, Infinity, stretch)).toEqual(peer);
              const some = Uint8Array.of(0, 1, 0, 1, 1);
              const inSome = peer.filter(([record = 0]) => some[record] === 1);
              expect(ask(sql, terms, prefix, some, stretch)).toEqual(inSome);
            }
          }
          sql.close();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is found among more words than a page of the database holds', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `w${String(at)}`);
    const sql = build(
      [[words], [[...words].reverse()], [['other']]].map((own) => [...own, [], [], [], [], [], [], []]),
    );
    for (const each of ['w0', 'w4999', 'w2345', 'other', 'absent', 'zz', ''])
      expect(ask(sql, [each], false)).toEqual(each === '' ? [] : askPeer(sql, [each], false));
    for (const start of ['w', 'w23', 'w499', 'o', 'x'])
      expect(ask(sql, [start], true)).toEqual(askPeer(sql, [start], true));
    sql.close();
  });

  it('is told for the first records only, where no more are wanted', () => {
    const sql = build(Array.from({ length: 9 }, () => [['a', 'b'], ['ab'], [], [], [], [], [], []]));
    for (const [terms, prefix] of [
      [['a'], false],
      [['a'], true],
      [['a', 'b'], false],
    ] as const) {
      const all = ask(sql, terms, prefix);
      for (const stretch of [1, 3, 100])
        expect(ask(sql, terms, prefix, 4, stretch)).toEqual(all.filter(([record = 0]) => record <= 4));
    }
    sql.close();
  });

  it('needs no record to have the words', () => {
    const sql = build([]);
    expect(ask(sql, ['a'], false)).toEqual([]);
    expect(ask(sql, ['a'], true)).toEqual([]);
    sql.close();
  });
});
