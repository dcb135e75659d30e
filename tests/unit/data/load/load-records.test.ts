import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../../../data/check/fault';
import { loadRecords } from '../../../../data/load/load-records';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** The faults of the folder, without its own path. */
function faults(): string[] {
  return loadRecords(folder).flatMap((file) =>
    file.faults.map((fault) => formatFault(fault).replace(`${folder}/`, '')),
  );
}

describe('loadRecords', () => {
  it('reads the files of all folders in the order of their paths', () => {
    for (const path of ['b/two.yaml', 'a/two.yaml', 'a/one.yaml', 'a/deep/three.yaml', 'a/.hidden'])
      write(path, 'id: x\n');
    expect(loadRecords(folder).map(({ path }) => path)).toEqual([
      'a/deep/three.yaml',
      'a/one.yaml',
      'a/two.yaml',
      'b/two.yaml',
    ]);
    expect(faults()).toEqual([]);
  });

  it('reads the line ends of Windows, and the precision of dates', () => {
    write('a.yaml', 'id: x\r\ndate: 1978-09\r\n');
    expect(loadRecords(folder)[0]?.data).toEqual({ id: 'x', date: '1978-09' });
  });

  it.each<[what: string, content: string | Uint8Array, expected: string]>([
    [
      'another encoding',
      Buffer.from('id: x\nname: Br\xe9sil\n', 'latin1'),
      'a.yaml:2: is not UTF-8; save it in the UTF-8 encoding',
    ],
    [
      'a byte order mark',
      '\ufeffid: x\n',
      'a.yaml:1: starts with a byte order mark; save it as UTF-8 without BOM',
    ],
    ['UTF-16', Buffer.from('id: x\n', 'utf16le'), 'a.yaml:1: holds the control character U+0000; delete it'],
    ['a NUL', 'id: x\nname: a\0b\n', 'a.yaml:2: holds the control character U+0000; delete it'],
    ['a tab', 'id: x\nnames:\n\tfr: a\n', 'a.yaml:3: holds a tab; indent and separate with spaces'],
    [
      'a file that is too large',
      `id: ${'x'.repeat(256 * 1024)}`,
      'a.yaml:1: is larger than 256 KB; split it',
    ],
    [
      'a field written twice',
      'id: x\nref: a\nid: y\n',
      'a.yaml:3: the same field is written twice; keep one of the two',
    ],
    ['broken YAML', 'id: x\nnames: [a\nref: b\n', 'is not valid YAML'],
    ['an unquoted colon', 'id: x\nname: a: b\n', 'a.yaml:2: is not valid YAML'],
    [
      'several documents',
      'id: x\n---\nid: y\n',
      'holds more than one YAML document; write one record a file',
    ],
    ['an alias', 'id: &a x\nref: *a\n', 'a.yaml:2: uses the YAML alias *a; write the value again'],
    ['a tag', 'id: !secret x\n', 'a.yaml:1: uses a YAML tag; remove the word that starts with !'],
  ])('refuses %s and says what to do', (_what, content, expected) => {
    write('a.yaml', content);
    expect(faults().join('\n')).toContain(expected);
  });

  it('refuses links and files of another name', () => {
    write('real.yaml', 'id: x\n');
    symlinkSync(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
    symlinkSync(tmpdir(), join(folder, 'outside'));
    write('notes.txt', 'x');
    write('old.yml', 'id: x\n');
    expect(faults().sort()).toEqual([
      'link.yaml:1: is a symbolic link; put a real file in its place',
      'notes.txt:1: is not a .yaml file; end its name with .yaml, or move it out of the records',
      'old.yml:1: is not a .yaml file; end its name with .yaml, or move it out of the records',
      'outside:1: is a symbolic link; put a real file in its place',
    ]);
  });

  it('is not taken in by a file that expands without end', () => {
    write('a.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    expect(loadRecords(folder)[0]?.data).toBeUndefined();
  });
});
