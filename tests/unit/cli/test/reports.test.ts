import { describe, expect, it } from 'vitest';
import { countsLine, oneCheck, total } from '../../../../cli/test/counts';
import { readPlaywright, readVitest } from '../../../../cli/test/reports';

describe('the outcome of the tests', () => {
  it('counts those of Vitest, names the skipped, and takes a file that does not load for a failure', () => {
    const assertionResults = ['passed', 'passed', 'failed', 'pending'].map((status, index) => ({
      fullName: `test ${String(index)}`,
      status,
    }));
    const counts = readVitest({
      numFailedTestSuites: 2,
      testResults: [
        { status: 'failed', assertionResults },
        { status: 'failed', assertionResults: [] },
      ],
    });
    expect(counts).toEqual({ passed: 2, failed: 2, skipped: ['test 3'] });
  });

  it('counts those of Playwright at any depth, and takes a flaky one for a failure', () => {
    const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
    const counts = readPlaywright({
      errors: [],
      suites: [
        {
          specs: [spec('a', 'expected')],
          suites: [{ specs: [spec('b', 'flaky'), spec('c', 'skipped'), spec('d', 'expected')] }],
        },
      ],
    });
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: ['a.spec.ts: c'] });
  });

  it('refuses a report that is not one', () => {
    expect(() => readVitest({})).toThrow();
    expect(() => readPlaywright(null)).toThrow();
  });

  it('sums the parts into the closing line', () => {
    const parts = [oneCheck(true), oneCheck(false), { passed: 3, failed: 0, skipped: ['x'] }];
    expect(countsLine(total(parts))).toBe('4 passed, 1 failed, 1 skipped');
  });
});
