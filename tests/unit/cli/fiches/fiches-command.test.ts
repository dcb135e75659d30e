import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fichesCommand } from '../../../../cli/fiches/fiches-command';
import type { FichesWorld } from '../../../../cli/fiches/fiches-command';
import type { Printer } from '../../../../cli/fiches/printer';
import { openPrinter } from '../../../../cli/fiches/printer';
import { buildReference } from '../../../../data/compile/build-reference';
import { DATABASE_FILE } from '../../../../shared/contract/manifest';
import { samplePdf } from '../../shared/helpers/sample-pdf';

let database = '';
let printed: Uint8Array;
let folder = '';

beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'reperes-fiches-db-'));
  const { faults } = await buildReference({
    recordsDir: join(import.meta.dirname, '../../../../data/records'),
    outDir,
  });
  expect(faults).toEqual([]);
  database = join(outDir, DATABASE_FILE);
  printed = await samplePdf();
  return () => {
    rmSync(outDir, { recursive: true, force: true });
  };
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-fiches-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command on a printer that gives one blank page for every address. */
async function run(
  args: readonly string[],
  {
    print = () => Promise.resolve(printed),
    isTTY = false,
    stop = new AbortController(),
    write,
  }: {
    print?: (path: string) => Promise<Uint8Array>;
    isTTY?: boolean;
    stop?: AbortController;
    write?: FichesWorld['write'];
  } = {},
) {
  let output = '';
  let errors = '';
  const paths: string[] = [];
  const printer = {
    print: (path: string) => {
      paths.push(path);
      return print(path);
    },
    close: () => Promise.resolve(),
  } as unknown as Printer;
  const code = await fichesCommand(args, {
    output: { isTTY, write: (text: string) => (output += text) },
    errors: { write: (text: string) => (errors += text) },
    signal: stop.signal,
    database,
    prepare: () => Promise.resolve(),
    open: () => Promise.resolve(printer),
    ...(write && { write }),
  });
  return { code, output, errors, paths };
}

describe('npm run fiches', () => {
  it('makes one file a fiche, named by its reference, from an id or a reference in any case', async () => {
    const { code, output } = await run(['unossc', 'b-002', '--out', folder]);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual([
      'B-001 Bureau des Nations Unies pour la coopération Sud-Sud.pdf',
      expect.stringMatching(/^B-002 .+\.pdf$/),
    ]);
    expect(output).toMatch(/^1\/2 B-001 .*left\n2\/2 B-002 .*\n2 files of 2 in/);
    const made = await PDFDocument.load(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
    expect(made.getAuthor()).toBe('Repères Sud-Sud');
    expect(made.getSubject()).toMatch(/coopération Sud-Sud/);
  });

  it('prints the language and the paper that were asked, and says the language in the names of several', async () => {
    const { paths } = await run(['unossc', '--lang', 'es,en', '--paper', 'Letter', '--out', folder]);
    expect(paths).toEqual(['/fiche/unossc?lang=es&paper=Letter', '/fiche/unossc?lang=en&paper=Letter']);
    expect(readdirSync(folder).map((name) => name.slice(-7))).toEqual(['.es.pdf', '.en.pdf']);
  });

  it('prints a kind whole, and several as one document', async () => {
    const { paths, code } = await run(['--kind', 'function', '--combine', '--out', folder]);
    expect(code).toBe(0);
    expect(paths).toEqual([expect.stringMatching(/^\/print\?ids=function-.+,function-.+&lang=fr&paper=A4$/)]);
    expect(readdirSync(folder)).toEqual(['Repères Sud-Sud – Fiches.pdf']);
  });

  it('says which id is unknown, suggests the nearest, prints the others, and fails', async () => {
    const { code, errors } = await run(['unosc', 'B-001', '--out', folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(/there is no record "unosc"; did you mean unossc/);
    expect(readdirSync(folder)).toHaveLength(1);
    const nothing = await run(['qqqqqqqqqqqq', '--out', join(folder, 'none')]);
    expect(nothing.errors).toMatch(/"qqqqqqqqqqqq"; npm run search/);
    expect(nothing.code).toBe(1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each([
    [[], /say what to print/],
    [['unossc'], /--out needs/],
    [['unossc', '--all', '--out', 'x'], /choose one of/],
    [['unossc', '--lang', 'de', '--out', 'x'], /--lang "de": one of fr, en, es/],
    [['unossc', '--paper', 'A5', '--out', 'x'], /--paper "A5": one of A4, Letter/],
    [['--kind', 'bodies', '--out', 'x'], /--kind "bodies": one of body/],
    [['unossc', '--colour', '--out', 'x'], /--colour/],
  ])('refuses %j and says why', async (args, why) => {
    await expect(run(args)).rejects.toThrow(why);
  });

  it('refuses a file in the place of the folder, and a folder that it cannot make', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    await expect(run(['unossc', '--out', file])).rejects.toThrow('is a file; a folder is needed');
    await expect(run(['unossc', '--out', join(file, 'sub')])).rejects.toThrow(/part of the path is a file/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder may not be written to', async () => {
    chmodSync(folder, 0o500);
    await expect(run(['unossc', '--out', folder])).rejects.toThrow(/may not write there/);
    chmodSync(folder, 0o700);
  });

  it('says which fiche failed, makes the others, and leaves nothing in half', async () => {
    const print = (path: string) =>
      path.includes('undp?') ? Promise.reject(new Error('The page has crashed.')) : Promise.resolve(printed);
    const { code, errors, output } = await run(['unossc', 'undp', 'g77', '--out', folder], { print });
    expect(code).toBe(1);
    expect(errors).toMatch(/not made:\n {2}B-\d+ .*: The page has crashed\./);
    expect(output).toMatch(/2 files of 3/);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('tells a file that cannot be written, with its reason, and keeps what stood there', async () => {
    const first = await run(['unossc', '--out', folder]);
    expect(first.code).toBe(0);
    const [name = ''] = readdirSync(folder);
    const blocked = join(folder, 'blocked');
    await run(['argentina', '--out', blocked]);
    const [argentina = ''] = readdirSync(blocked);
    rmSync(join(blocked, argentina));
    // A folder of the name of the file: the system refuses the rename.
    mkdirSync(join(blocked, argentina));
    const { code, errors } = await run(['argentina', 'unossc', '--out', blocked]);
    expect(code).toBe(1);
    expect(errors).toMatch(/Argentine\.pdf: a folder of that name stands there/);
    expect(readdirSync(blocked).sort()).toEqual([name, argentina].sort());
  });

  it.each([
    ['ENOSPC', /B-006 .*: the disk is full; free some space/],
    ['EROFS', /B-006 .*: the disk cannot be written to; choose another folder/],
    ['EFBIG', /B-006 .*: the file is larger than this disk/],
  ])('stops where nothing more can be written (%s), and says how many it did not try', async (code, why) => {
    const write = (path: string, bytes: Uint8Array) => {
      if (path.includes('B-006')) throw Object.assign(new Error(code), { code });
      writeFileSync(path, bytes);
    };
    const ended = await run(['unossc', 'undp', 'g77', 'argentina', '--out', folder], { write });
    expect(ended.code).toBe(1);
    expect(ended.errors).toMatch(why);
    expect(ended.errors).toMatch(/stopped there; 2 files not tried/);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('goes on where one file is open elsewhere', async () => {
    const write = (path: string, bytes: Uint8Array) => {
      if (path.includes('B-006')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      writeFileSync(path, bytes);
    };
    const ended = await run(['unossc', 'undp', 'g77', '--out', folder], { write });
    expect(ended.errors).toMatch(/B-006 .*: another program has the file open; close it/);
    expect(ended.errors).not.toMatch(/not tried/);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('stops at once when cancelled: what was made is whole, nothing else is there', async () => {
    const stop = new AbortController();
    const print = (path: string) => {
      if (!path.includes('undp?')) return Promise.resolve(printed);
      stop.abort();
      return new Promise<Uint8Array>(() => undefined);
    };
    const { code, errors } = await run(['unossc', 'undp', 'g77', '--out', folder], { print, stop });
    expect(code).toBe(1);
    expect(errors).toMatch(/cancelled/);
    expect(readdirSync(folder).filter((name) => !name.startsWith('B-001'))).toEqual([]);
  });

  it('shows one bar on a terminal', async () => {
    const { output } = await run(['unossc', 'undp', '--out', folder], { isTTY: true });
    expect(output).toMatch(/\r\S*\[=+ +\] 1\/2, .* left/);
    expect(output.split('\n')).toHaveLength(2);
  });

  it('says how to get a Chromium where there is none', async () => {
    await expect(openPrinter(null)).rejects.toThrow(/no Chromium was found.*install one/);
  });
});
