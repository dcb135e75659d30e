import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchCommand } from '../../../cli/search-command';
import { compileDatabase } from '../../../data/compile/compile-database';
import { SAMPLE } from '../shared/helpers/sample-records';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const database = join(folder, 'reference.sqlite');
beforeAll(async () => {
  writeFileSync(database, (await compileDatabase(SAMPLE, '1.0.0')).bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], isTTY = false): Promise<string> {
  let printed = '';
  await searchCommand(args, { isTTY, write: (text) => (printed += text) }, database);
  return printed;
}

describe('npm run search', () => {
  it('prints rows for a program', async () => {
    const rows: unknown = JSON.parse(await run(['UNDP', '--lang', 'es', '--json', '--limit', '1']));
    expect(rows).toEqual([
      {
        rank: 1,
        id: 'undp',
        kind: 'body',
        title: 'Programa de las Naciones Unidas para el Desarrollo',
        score: expect.any(Number) as number,
      },
    ]);
    expect(JSON.parse(await run(['zzzz', '--json']))).toEqual([]);
  });

  it('prints results for a person, bold on a terminal only', async () => {
    const printed = await run(['plan d’action']);
    expect(printed).toContain(
      ' 1. Plan d’action de Buenos Aires\n    texte · PABA · 12\u00a0septembre\u00a01978 · I-003 · bapa',
    );
    expect(printed).not.toContain('\u001b[');
    expect(await run(['plan'], true)).toContain('\u001b[1mPlan\u001b[22m');
    expect(await run(['zzzz'])).toBe('Aucun résultat.\n');
  });

  it('says what it searched instead', async () => {
    expect(await run(['Bandoung', '--lang', 'en'])).toContain('Results for “Bandung”');
  });

  it('keeps one kind', async () => {
    const rows = JSON.parse(await run(['buenos aires', '--kind', 'place', '--json'])) as { id: string }[];
    expect(rows.map((row) => row.id)).toEqual(['buenos-aires']);
  });

  it.each([
    [[], 'write the words'],
    [['  '], 'write the words'],
    [['plan', '--lang', 'de'], '--lang "de"'],
    [['plan', '--kind', 'organ'], '--kind "organ"'],
    [['plan', '--limit', '0'], '--limit "0"'],
    [['plan', '--limit', '2.5'], '--limit "2.5"'],
    [['plan', '--colour'], '--colour'],
    [['plan', '--lang'], '--lang'],
  ])('refuses %j', async (args, reason) => {
    await expect(run(args)).rejects.toThrow(reason);
    await expect(run(args)).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('says what to do where there is no database', async () => {
    await expect(searchCommand(['plan'], { write: () => true }, join(folder, 'none'))).rejects.toThrow(
      'npm run data:build',
    );
  });
});
