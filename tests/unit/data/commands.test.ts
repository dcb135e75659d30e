import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { VALID } from './records';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of the records: its exit code and all that it printed. */
function run(command: string, ...args: string[]): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', `data:${command}`, '--', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, printed: stdout + stderr };
}

describe('the commands of the records', { timeout: 60_000 }, () => {
  it('checks records without fault', () => {
    expect(run('check', '--records', VALID)).toEqual({ code: 0, printed: '9 records, 0 faults\n' });
  });

  it('makes a record, refuses to make it again, and tells that it is unfinished', () => {
    expect(run('new', 'place', 'nairobi', '--records', folder).code).toBe(0);
    expect(readFileSync(join(folder, 'places/nairobi.yaml'), 'utf8')).toContain('ref: P-001');
    const again = run('new', 'body', 'nairobi', '--records', folder);
    expect(again.code).toBe(1);
    expect(again.printed).toContain('The id "nairobi" is taken by');
    const checked = run('check', '--records', folder);
    expect(checked.code).toBe(1);
    expect(checked.printed).toMatch(/places\/nairobi\.yaml:5: is unfinished: TODO; write what is missing\n/);
    expect(checked.printed).toMatch(/\n1 record, \d+ faults\n$/);
  });

  it('compiles records without fault', () => {
    const out = join(folder, 'compiled');
    const { code, printed } = run('build', '--records', VALID, '--out', out);
    expect(printed).toMatch(/^9 records compiled in /);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['reference.manifest.json', 'reference.sqlite']);
  });

  it('compiles nothing from records with faults', () => {
    const { code, printed } = run('build', '--records', folder, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(printed).toContain('nothing was written');
  });

  it.each([
    ['check', ['--bogus']],
    ['check', ['--records', 'no/such/folder']],
    ['build', ['extra']],
    ['schema', ['extra']],
    ['new', ['planet', 'mars']],
    ['new', ['place', 'Not A Slug']],
  ])('answers %s %j with its usage', (command, args) => {
    const { code, printed } = run(command, ...args);
    expect(code).toBe(2);
    expect(printed).toContain(`Usage: npm run data:${command}`);
  });
});
