/** Times or sizes, from the least to the greatest. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The median, the 95th percentile and the greatest of some figures. Throws for none. */
export function spread(figures: readonly number[]): Spread {
  if (figures.length === 0) throw new Error('there is nothing to measure');
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A figure with so many decimals as its size makes worth reading. */
export function round(figure: number): number {
  const decimals = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return Number(figure.toFixed(decimals));
}
