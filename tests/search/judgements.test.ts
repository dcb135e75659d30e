import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReference } from '../../data/compile/build-reference';
import { DATABASE_FILE } from '../../shared/contract/manifest';
import { SqlJsDatabase } from '../../shared/reference/sqljs';
import { search } from '../../shared/search/search';
import { evaluate, scoresBy, scoresOf, type Evaluation } from './evaluate';
import { readJudgements } from './judgements';

const judgements = readJudgements(readFileSync(join(import.meta.dirname, 'judgements.tsv'), 'utf8'));

/** What the whole list must reach; a family of some thirty queries or a language may fall below. */
const GOALS = { success1: 0.95, ndcg10: 0.97 } as const;
const LEAST_IN_FAMILY = 0.8;

describe('the judged queries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judgements-'));
  let sql: SqlJsDatabase;
  let evaluations: Evaluation[];

  beforeAll(async () => {
    const { faults } = await buildReference({ recordsDir: 'data/records', outDir: folder });
    expect(faults).toEqual([]);
    const engine = await initSqlJs();
    sql = new SqlJsDatabase(new engine.Database(readFileSync(join(folder, DATABASE_FILE))));
    evaluations = evaluate(judgements, ({ query, lang }) =>
      search(sql, { words: query, lang, limit: 10 }).hits.map((hit) => hit.card.id),
    );
  }, 120_000);
  afterAll(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  it('expect records that exist', () => {
    const known = new Set(sql.all('SELECT id FROM record').map((row) => row['id']));
    const unknown = judgements.flatMap(({ grades }) =>
      [...grades.keys()].filter((id) => id !== '*' && !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  it('are many, in three languages, and as many in each family', () => {
    const families = [...scoresBy(evaluations, 'family').values()].map(({ queries }) => queries);
    expect(judgements.length).toBeGreaterThanOrEqual(450);
    expect(families).toHaveLength(13);
    expect(Math.max(...families) - Math.min(...families)).toBeLessThanOrEqual(2);
    expect([...scoresBy(evaluations, 'lang').keys()].sort()).toEqual(['en', 'es', 'fr']);
  });

  it('reach the goals', () => {
    const { success1, ndcg10 } = scoresOf(evaluations);
    expect(success1).toBeGreaterThanOrEqual(GOALS.success1);
    expect(ndcg10).toBeGreaterThanOrEqual(GOALS.ndcg10);
  });

  it('leave no family and no language behind', () => {
    for (const key of ['family', 'lang'] as const) {
      for (const [name, { success1 }] of scoresBy(evaluations, key)) {
        expect(success1, name).toBeGreaterThanOrEqual(LEAST_IN_FAMILY);
      }
    }
  });
});
