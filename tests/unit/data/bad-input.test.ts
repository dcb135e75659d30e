import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../../data/check/check-records';
import { formatFault } from '../../../data/check/fault';
import { buildReference } from '../../../data/compile/build-reference';
import { loadRecords } from '../../../data/load/load-records';
import { VALID } from './records';

const FILE = 'bodies/office.yaml';

let folder: string;
let records: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-'));
  records = join(folder, 'records');
  cpSync(VALID, records, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a file in the place of the office, and gives the faults without the folder's own path. */
function faultsOf(content: string | Uint8Array, path = FILE): string[] {
  writeFileSync(join(records, path), content);
  return checkRecords(loadRecords(records), { today: '2024-06-01' }).faults.map((fault) =>
    formatFault(fault).replaceAll(`${records}/`, ''),
  );
}

function office(from: string, to: string): string {
  const text = readFileSync(join(VALID, FILE), 'utf8');
  if (!text.includes(from)) throw new Error(`the office does not hold ${from}`);
  return text.replace(from, to);
}

describe('bad input, told by file and line with what to do', () => {
  it.each<[what: string, from: string, to: string, expected: string]>([
    [
      'YAML that does not parse',
      'short: Bureau',
      'short: [Bureau',
      'bodies/office.yaml:12: is not valid YAML',
    ],
    [
      'a tab',
      '    short: Bureau',
      '\tshort: Bureau',
      'bodies/office.yaml:11: holds a tab; indent and separate with spaces',
    ],
    [
      'an id that is taken',
      'id: office',
      'id: assembly',
      'bodies/office.yaml:1: id: "assembly" is already the id of bodies/assembly.yaml; give this record another id',
    ],
    [
      'a right-to-left mark in a name',
      'short: Bureau',
      'short: "Bureau\\u202e"',
      'bodies/office.yaml:11: names.fr.short: holds the invisible character U+202E; delete it',
    ],
    [
      'a right-to-left letter in a name',
      'short: Bureau',
      'short: Bureau ש',
      'bodies/office.yaml:11: names.fr.short: holds the right-to-left letter U+05E9; write it in Latin letters',
    ],
    [
      'a control character in a name',
      'short: Bureau',
      'short: Bur\u0007eau',
      'bodies/office.yaml:11: holds the control character U+0007; delete it',
    ],
    [
      'HTML in a text',
      '**coopère** depuis',
      '<b>coopère</b> depuis',
      'bodies/office.yaml:70: text.fr: HTML is not allowed; remove the tag',
    ],
    [
      'a script in a text',
      '**coopère** depuis',
      '<script>alert(1)</script> depuis',
      'bodies/office.yaml:70: text.fr: HTML is not allowed; remove the tag',
    ],
    [
      'a script in a name',
      'short: Bureau',
      'short: <script>alert(1)</script>',
      'bodies/office.yaml:11: names.fr.short: holds "<s", which would be shown as it is; write plain text here',
    ],
  ])('refuses %s', async (_what, from, to, expected) => {
    expect(faultsOf(office(from, to)).join('\n')).toContain(expected);
    const built = await buildReference({ recordsDir: records, outDir: join(folder, 'out') });
    expect(built.manifest).toBeNull();
  });

  it('refuses another encoding', () => {
    const latin = Buffer.from(office('short: Bureau', 'short: Genève'), 'latin1');
    expect(faultsOf(latin).join('\n')).toContain(
      'bodies/office.yaml:10: is not UTF-8; save it in the UTF-8 encoding',
    );
  });

  it('refuses a file of 10 MB', () => {
    expect(faultsOf('x'.repeat(10 * 1024 * 1024)).join('\n')).toContain(
      'bodies/office.yaml:1: is larger than 256 KB; split it: one record a file, short paragraphs',
    );
  });

  it('refuses a large file without reading it: Node could not read this one', () => {
    truncateSync(join(records, FILE), 3 * 1024 ** 3);
    const faults = loadRecords(records).flatMap((file) => file.faults);
    expect(faults.map(({ message }) => message)).toEqual(['is larger than 256 KB']);
  });
});
