import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFolder, readPackage } from '../../../cli/bundled-packages';

const folder = mkdtempSync(join(tmpdir(), 'reperes-packages-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writePackage(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

describe('the packages in a bundle', () => {
  it('are told by the folder that a module comes from, the innermost one', () => {
    expect(packageFolder('/app/node_modules/vue/dist/vue.js')).toBe('/app/node_modules/vue');
    expect(packageFolder('\0/app/node_modules/@scope/one/a.js?x')).toBe('/app/node_modules/@scope/one');
    expect(packageFolder('/app/node_modules/a/node_modules/b/index.js')).toBe(
      '/app/node_modules/a/node_modules/b',
    );
    expect(packageFolder('../node_modules/a/files/a.woff2')).toBe('../node_modules/a');
    expect(packageFolder('node_modules/a/index.js')).toBe('node_modules/a');
    expect(packageFolder('/app/renderer/main.ts')).toBeNull();
    expect(packageFolder('\0virtual:helper')).toBeNull();
  });

  it('are listed with the whole text of their licences', () => {
    const path = writePackage('good', {
      'package.json': '{"name":"good","version":"1.2.3","license":"MIT"}',
      'LICENSE.md': 'Copyright somebody\n',
      COPYING: 'As you like\n',
      'licensee.js': 'no licence',
    });
    expect(readPackage(path)).toEqual({
      name: 'good',
      version: '1.2.3',
      licence: 'MIT',
      text: 'As you like\n\nCopyright somebody',
    });
  });

  it('are refused where nobody could tell on what terms they are shipped', () => {
    const unnamed = writePackage('unnamed', {
      'package.json': '{"name":"unnamed","version":"1.0.0"}',
      LICENSE: 'MIT',
    });
    expect(() => readPackage(unnamed)).toThrow(/unnamed.*names no licence/);
    const silent = writePackage('silent', {
      'package.json': '{"name":"silent","version":"1.0.0","license":"MIT"}',
    });
    expect(() => readPackage(silent)).toThrow(/silent.*no text of its licence/);
  });
});
