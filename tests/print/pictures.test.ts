import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter } from '../../cli/fiches/printer';
import type { Printer } from '../../cli/fiches/printer';
import { ROOT } from '../../cli/paths';
import { LANGUAGES } from '../../shared/model/language';
import { MISSING, nameMissing } from './missing';
import { drawFiche, PICTURED, pictureName, PICTURES, stopClock } from './pictures';

const missing = [
  ...MISSING,
  ...(existsSync(PICTURES) ? [] : ['reference pictures (npm run fiches:pictures)']),
];

/** Share of the dots that may differ: another Chromium draws edges a little otherwise, a moved line is more. */
const MAX_SHARE = 0.004;

/** Where the pictures of what differs are put. */
const DIFFERENCES = join(ROOT, 'test-results', 'pictures');

/** Share of the dots that differ, from 0 to 1; all of them where the sizes do. */
function differing(before: PNG, after: PNG, name: string): number {
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return 1;
  const shown = new PNG({ width, height });
  const share =
    pixelmatch(before.data, after.data, shown.data, width, height, { threshold: 0.2 }) / (width * height);
  if (share > MAX_SHARE) {
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(join(DIFFERENCES, name), PNG.sync.write(shown));
  }
  return share;
}

describe.skipIf(missing.length > 0)(`pictures of printed fiches${nameMissing(missing)}`, () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
    await stopClock(printer);
  });
  afterAll(() => printer.close());

  it.each(PICTURED)('%s looks as it was reviewed, in the three languages', async (id) => {
    for (const lang of LANGUAGES) {
      const pages = await drawFiche(printer, id, lang);
      const names = pages.map((_, i) => pictureName(id, lang, i + 1));
      expect(readdirSync(PICTURES).filter((name) => name.startsWith(`${id}.${lang}.`))).toEqual(names);
      for (const [i, name] of names.entries()) {
        const before = PNG.sync.read(readFileSync(join(PICTURES, name)));
        const share = differing(before, PNG.sync.read(pages[i] ?? Buffer.alloc(0)), name);
        expect(share, `${name} differs: see test-results/pictures`).toBeLessThanOrEqual(MAX_SHARE);
      }
    }
  });
});
