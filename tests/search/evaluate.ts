import type { Judgement } from './judgements';

/** How well one query was answered. */
export interface Evaluation {
  readonly judgement: Judgement;
  /** Ids of the records found, best first. */
  readonly found: readonly string[];
  /** True where the first result has the best grade. */
  readonly success: boolean;
  /** One over the rank of the first result that has the best grade; 0 where there is none. */
  readonly reciprocalRank: number;
  /** Gain of the first ten results, discounted by rank, beside that of the best order: 0 to 1. */
  readonly ndcg10: number;
}

/** The means of some evaluations. */
export interface Scores {
  readonly queries: number;
  readonly success1: number;
  readonly mrr: number;
  readonly ndcg10: number;
}

const DEPTH = 10;

/** Runs every judged query; `find` gives the ids that an engine finds, best first. */
export function evaluate(
  judgements: readonly Judgement[],
  find: (judgement: Judgement) => readonly string[],
): Evaluation[] {
  return judgements.map((judgement) => evaluateOne(judgement, find(judgement)));
}

function evaluateOne(judgement: Judgement, found: readonly string[]): Evaluation {
  const { grades } = judgement;
  const gradeOf = (id: string) => grades.get(id) ?? grades.get('*') ?? 0;
  const best = Math.max(...grades.values());
  const rank = found.findIndex((id) => gradeOf(id) === best);
  // Where any record will do, one is enough: nobody counts how many more there are.
  const ideal = grades.has('*') ? gainOf([best]) : gainOf([...grades.values()].sort((a, b) => b - a));
  const gain = grades.has('*') ? gainOf(found.slice(0, 1).map(gradeOf)) : gainOf(found.map(gradeOf));
  return {
    judgement,
    found,
    success: rank === 0,
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    ndcg10: gain / ideal,
  };
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The means, over all evaluations. Each mean is 0 where there is none. */
export function scoresOf(evaluations: readonly Evaluation[]): Scores {
  const queries = evaluations.length;
  const mean = (value: (each: Evaluation) => number) =>
    evaluations.reduce((sum, each) => sum + value(each), 0) / Math.max(1, queries);
  return {
    queries,
    success1: mean(({ success }) => Number(success)),
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
  };
}

/** The means by family or by language, in the order in which the judgements name them. */
export function scoresBy(
  evaluations: readonly Evaluation[],
  key: 'family' | 'lang',
): ReadonlyMap<string, Scores> {
  const groups = new Map<string, Evaluation[]>();
  for (const each of evaluations) {
    const value = each.judgement[key];
    groups.set(value, [...(groups.get(value) ?? []), each]);
  }
  return new Map([...groups].map(([value, own]) => [value, scoresOf(own)]));
}
