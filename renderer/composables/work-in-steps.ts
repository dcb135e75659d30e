/** Items of a long work that are asked for at once. */
const STEP = 12;

/**
 * Does a long work a few items at a time, and tells how many are done. The results keep the order of
 * the items. Rejects with the first failure, or once `signal` stops it.
 */
export async function workInSteps<Item, Result>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<readonly Result[]>,
  {
    onProgress,
    signal,
  }: { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += STEP) {
    signal?.throwIfAborted();
    results.push(...(await work(items.slice(at, at + STEP))));
    onProgress?.(Math.min(at + STEP, items.length));
  }
  signal?.throwIfAborted();
  return results;
}
