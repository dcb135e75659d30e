import { describe, expect, it } from 'vitest';
import { Scores } from '../../../../shared/search/scores';

function scored(...entries: readonly (readonly [number, number])[]): Scores {
  const scores = new Scores(100);
  for (const [record, score] of entries) scores.set(record, score);
  return scores;
}

describe('the scores of what is found', () => {
  it('puts the best first, and what has one score in the order of the database', () => {
    const scores = scored([9, 1.5], [100, 40], [4, -2.25], [7, 1.5], [2, 0], [1, -2.25]);
    expect(scores.bestFirst()).toEqual([100, 7, 9, 2, 1, 4]);
  });

  it('takes for one score what differs by less than is shown', () => {
    const scores = scored([3, 1.0004], [2, 1.0001], [1, 0.9997]);
    expect(scores.bestFirst()).toEqual([1, 2, 3]);
    expect(scores.shown(3)).toBe(1);
  });

  it('adds points, to what was not found too', () => {
    const scores = scored([5, 2]);
    scores.add(5, 0.5);
    scores.add(6, 3);
    expect(scores.bestFirst()).toEqual([6, 5]);
    expect(scores.shown(5)).toBe(2.5);
  });

  it('tells what was found from what was not, and forgets what is left out', () => {
    const scores = scored([5, 0], [6, 1]);
    expect([scores.has(5), scores.has(7), scores.get(5, -1), scores.get(7, -1)]).toEqual([
      true,
      false,
      0,
      -1,
    ]);
    scores.delete(5);
    scores.delete(7);
    expect(scores.records).toEqual([6]);
    expect(scores.bestFirst()).toEqual([6]);
  });

  it('leads with the best, then with the first found of those that share the last place', () => {
    const scores = scored([8, 1], [3, 1], [5, 9], [2, 1]);
    expect(scores.leading(3)).toEqual([5, 8, 3]);
    expect(scores.leading(1)).toEqual([5]);
    expect(scores.leading(10).sort()).toEqual([2, 3, 5, 8]);
  });
});
