/** Where a command writes: a terminal, or a file. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far a long work is. */
export interface Progress {
  /** One more is done. */
  step(name: string): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = 24;
const CLEAR = '\r\u001b[K';

/** A bar on a terminal, else a line for each step; both with the count and the time that remains. */
export function showProgress(
  output: Output,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  const bar = output.isTTY === true;
  let done = 0;
  return {
    step(name) {
      done++;
      const remaining = done < total ? `, ${duration(((now() - start) / done) * (total - done))} left` : '';
      const count = `${String(done).padStart(String(total).length)}/${String(total)}`;
      if (!bar) {
        output.write(`${count} ${name}${remaining}\n`);
        return;
      }
      const full = Math.round((done / total) * BAR);
      const line = `[${'='.repeat(full)}${' '.repeat(BAR - full)}] ${count}${remaining}  ${name}`;
      output.write(`${CLEAR}${line.slice(0, Math.max(20, (output.columns ?? 80) - 1))}`);
    },
    end() {
      if (bar) output.write(CLEAR);
    },
  };
}

/** A duration in words, from milliseconds: `8 s`, `2 min 05 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  return minutes === 0
    ? `${String(seconds)} s`
    : `${String(minutes)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
