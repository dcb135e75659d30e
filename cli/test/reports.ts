import { z } from 'zod';
import type { Counts } from './counts';

const VitestReport = z.object({
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads the JSON report of Vitest. A file that could not be loaded counts as one failure. */
export function readVitest(json: unknown): Counts {
  const { testResults } = VitestReport.parse(json);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName.trim()),
  };
}

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});

interface PlaywrightSuite {
  specs: z.infer<typeof PlaywrightSpec>[];
  suites?: PlaywrightSuite[] | undefined;
}

const PlaywrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  suites: z.array(PlaywrightSuite),
  errors: z.array(z.unknown()),
});

/** Reads the JSON report of Playwright. A test that passed only when repeated counts as failed. */
export function readPlaywright(json: unknown): Counts {
  const { suites, errors } = PlaywrightReport.parse(json);
  const tests = specsOf(suites).flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: `${spec.file}: ${spec.title}`, status })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed:
      tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}

function specsOf(suites: readonly PlaywrightSuite[]): z.infer<typeof PlaywrightSpec>[] {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);
}
