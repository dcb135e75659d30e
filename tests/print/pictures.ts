import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Printer } from '../../cli/fiches/printer';
import type { Lang } from '../../shared/model/language';
import { finishPdf } from '../../shared/pdf/finish';

/** Folder of the reviewed pictures. */
export const PICTURES = join(import.meta.dirname, 'pictures');

/** The fiches whose look is reviewed: every kind, the longest name, the most relations, the fewest facts. */
export const PICTURED = [
  'unossc',
  'undp',
  'pgtf',
  '1978-buenos-aires',
  '2019-bapa40',
  'res-33-134',
  'function-integrate',
  'south-south-cooperation',
  'argentina',
  'unossc-a-propos',
];

/** Points for an inch of the pictures: enough to see a line move, small enough to keep. */
const RESOLUTION = '50';

/** Shades of grey that a picture keeps: sixteen show every line, and take a quarter of the room. */
const SHADES = 16;

/** Name of the picture of a page. */
export function pictureName(id: string, lang: Lang, page: number): string {
  return `${id}.${lang}.${String(page)}.png`;
}

/** Stops the clock of the page, so that the day of printing is always the same. */
export async function stopClock({ page }: Pick<Printer, 'page'>): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-01-15T12:00:00Z'));
}

/** Prints a fiche and draws each of its pages: PNG files in shades of grey, the first page first. */
export async function drawFiche(printer: Pick<Printer, 'print'>, id: string, lang: Lang): Promise<Buffer[]> {
  const printed = await printer.print(`/fiche/${id}?lang=${lang}&paper=A4`);
  const { bytes } = await finishPdf(printed, { lang });
  const folder = mkdtempSync(join(tmpdir(), 'reperes-pictures-'));
  try {
    const file = join(folder, 'fiche.pdf');
    writeFileSync(file, bytes);
    execFileSync('pdftoppm', ['-gray', '-r', RESOLUTION, '-png', file, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pages.sort().map((name) => inFewShades(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFewShades(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  const step = 255 / (SHADES - 1);
  png.data = Buffer.from(png.data.map((value) => Math.round(Math.round(value / step) * step)));
  return PNG.sync.write(png, { colorType: 0, inputHasAlpha: true, filterType: 0, deflateLevel: 9 });
}
