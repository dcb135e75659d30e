import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths';
import { oneCheck } from './counts';
import type { Counts } from './counts';
import { readPlaywright, readVitest } from './reports';

/** A part of the tests: a command, and how its outcome is read. */
interface Step {
  readonly name: string;
  readonly title: string;
  /** Arguments of `npx`, given the file of the JSON report. */
  readonly command: (report: string) => readonly string[];
  /** Reads the report; absent where the exit code alone tells. */
  readonly read?: (json: unknown) => Counts;
}

function npmScript(name: string, title: string, script: string): Step {
  return { name, title, command: () => ['npm', 'run', '--silent', script] };
}

function vitest(name: string, title: string, config: string): Step {
  const command = (report: string): string[] => [
    ...['npx', 'vitest', 'run', '--config', config],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  ];
  return { name, title, command, read: readVitest };
}

/** Every part, the quick ones first. */
export const STEPS: readonly Step[] = [
  npmScript('lint', 'Lint and layout of the code', 'lint'),
  npmScript('types', 'Types', 'typecheck'),
  npmScript('unused', 'Unused code and dependencies', 'unused'),
  npmScript('records', 'Records of the reference', 'data:check'),
  npmScript('build', 'Build of the application', 'build'),
  vitest('unit', 'Unit tests', 'vitest.config.ts'),
  vitest('desktop', 'Built desktop application and its package', 'vitest.desktop.config.ts'),
  vitest('print', 'Printed fiches', 'vitest.print.config.ts'),
  {
    name: 'e2e',
    title: 'Flows in Chromium',
    command: () => ['npx', 'playwright', 'test', '--reporter=line,json'],
    read: readPlaywright,
  },
];

/** Runs one part; its output is shown as it comes. A tool that crashes is a failure. */
export async function runStep(step: Step): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-test-'));
  const report = join(folder, 'report.json');
  try {
    const ok = await run(step.command(report), { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
    if (!step.read) return oneCheck(ok);
    const counts = step.read(JSON.parse(await readFile(report, 'utf8')));
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run([program = 'npx', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}
