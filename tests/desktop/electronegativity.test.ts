import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../cli/paths';

/** Findings that were looked at, and why each stands. A finding that is not here fails the test. */
const REVIEWED: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK:
    'It looks for a policy in HTML or in onHeadersReceived; ours is a header of every answer of app:// (shared/serve/csp.ts).',
  'PRELOAD_JS_CHECK windows.ts':
    'It asks for a review: preload.ts gives the channels of one map and the commands of the menu, never ipcRenderer.',
};

const Sarif = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          locations: z.array(
            z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
          ),
        }),
      ),
    }),
  ),
});

/** What Electronegativity finds in `folder`, each as `RULE file`; it exits with 0 whatever it finds. */
async function findings(folder: string): Promise<string[]> {
  const output = await mkdtemp(join(tmpdir(), 'reperes-electronegativity-'));
  try {
    const report = join(output, 'report.sarif');
    const program = join(ROOT, 'node_modules', '@doyensec', 'electronegativity', 'dist', 'index.js');
    await promisify(execFile)(process.execPath, [program, '-i', folder, '-e', '45.4.1', '-r', '-o', report]);
    const { runs } = Sarif.parse(JSON.parse(await readFile(report, 'utf8')));
    return runs.flatMap(({ results }) =>
      results.map(({ ruleId, locations }) => {
        const file = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
        return file === 'file:///' ? ruleId : `${ruleId} ${file}`;
      }),
    );
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

it('finds nothing in the desktop shell that was not reviewed, and everything that was', async () => {
  expect((await findings(join(ROOT, 'electron'))).sort()).toEqual(Object.keys(REVIEWED).sort());
});
