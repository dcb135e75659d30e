/** Draws the reference pictures of fiches anew, to be looked at before they are kept: `npm run fiches:pictures`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, runCommand } from '../../cli/args';
import { ensureBuilt } from '../../cli/build-app';
import { openPrinter } from '../../cli/fiches/printer';
import { LANGUAGES } from '../../shared/model/language';
import { drawFiche, PICTURED, pictureName, PICTURES, stopClock } from './pictures';

await runCommand('fiches:pictures', 'Usage: npm run fiches:pictures', async () => {
  await ensureBuilt();
  const printer = await openPrinter();
  try {
    await stopClock(printer);
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    for (const id of PICTURED) {
      for (const lang of LANGUAGES) {
        const pages = await drawFiche(printer, id, lang);
        pages.forEach((picture, i) => {
          writeFileSync(join(PICTURES, pictureName(id, lang, i + 1)), picture);
        });
      }
    }
  } finally {
    await printer.close();
  }
  console.log(`The pictures are in ${PICTURES}: look at each before it is committed.`);
  return EXIT.ok;
});
