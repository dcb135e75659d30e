import { expect, it } from 'vitest';
import { workInSteps } from '../../../../renderer/composables/work-in-steps';

const items = Array.from({ length: 30 }, (_, i) => i);
const double = (some: readonly number[]) => Promise.resolve(some.map((one) => 2 * one));

it('keeps the order of the items and tells how far it is, to the last', async () => {
  const told: number[] = [];
  const results = await workInSteps(items, double, { onProgress: (done) => told.push(done) });
  expect(results).toEqual(items.map((one) => 2 * one));
  expect(told.at(-1)).toBe(30);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it('stops where it is asked to, and does no more', async () => {
  const stop = new AbortController();
  let done = 0;
  const work = workInSteps(items, double, {
    signal: stop.signal,
    onProgress: (count) => {
      done = count;
      stop.abort();
    },
  });
  await expect(work).rejects.toThrow();
  expect(done).toBeLessThan(30);
});

it('rejects with what went wrong', async () => {
  await expect(workInSteps(items, () => Promise.reject(new Error('no such table')))).rejects.toThrow('table');
});
