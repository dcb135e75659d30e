/** Outcome of a part of the tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that did not run here, with the reason where the name says it. */
  readonly skipped: readonly string[];
}

/** Outcome of a check that is one test by itself. */
export function oneCheck(ok: boolean): Counts {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/** The sum of several outcomes. */
export function total(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** `N passed, N failed, N skipped`. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped.length)} skipped`;
}

/** Names what was skipped, so that nobody takes it for proven. */
export function printSkipped({ skipped }: Counts): void {
  if (skipped.length === 0) return;
  console.log('\nSkipped:');
  for (const name of skipped) console.log(`  ${name}`);
}
