import { findChromium } from '../../../cli/chromium';
import { openPrinter } from '../../../cli/fiches/printer';
import type { Printer } from '../../../cli/fiches/printer';
import { openReference } from '../../../cli/open-reference';
import { KINDS } from '../../../shared/model/kind';
import { printBatch } from '../../../shared/pdf/batch';
import { finishPdf } from '../../../shared/pdf/finish';
import { peakMemory } from '../process-memory';
import { round, spread } from '../stats';
import type { Spread } from '../stats';
import { table } from '../table';
import { NotHere, type Measure } from './measure';

/** Fiches printed to measure a batch, taken evenly from the reference. */
const BATCH = 60;
const EMPTY_PAGES = 20;
/** Fiches in one document, to see how it grows; the whole reference comes last. */
const TOGETHER = [10, 100];

/** A document of many fiches. */
interface Together {
  readonly fiches: number;
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  readonly mib: number;
  /** Of Node and Chromium together. */
  readonly peakMib: number | null;
}

/** Printing: a first fiche, a batch, the whole reference as one document; beside the empty page, Chromium's own floor. */
export const PRINT: Measure = {
  name: 'print',
  title: 'Fiches to PDF, beside an empty page',
  async run() {
    if (findChromium() === undefined) throw new NotHere('there is no Chromium on this machine');
    const reference = await openReference();
    const ids = KINDS.flatMap((kind) => reference.list({ kind }, 'fr').map(({ id }) => id));
    reference.close();
    const begin = performance.now();
    const printer = await openPrinter();
    try {
      await printFiche(printer, ids[0] ?? '');
      const firstMs = performance.now() - begin;
      const sample = ids.filter((_, i) => i % Math.ceil(ids.length / BATCH) === 0);
      const batch = await measureBatch(printer, sample);
      const together: Together[] = [];
      for (const count of [...TOGETHER, ids.length]) {
        together.push(await measureTogether(printer, ids.slice(0, count)));
      }
      const emptyMs = await measureEmptyPage(printer);
      const figures = { firstMs: round(firstMs), ...batch, emptyMs, together };
      return { text: render(figures), data: figures };
    } finally {
      await printer.close();
    }
  },
};

async function printFiche(printer: Printer, id: string): Promise<number> {
  const start = performance.now();
  await finishPdf(await printer.print(`/fiche/${id}?lang=fr&paper=A4`), {});
  return performance.now() - start;
}

/** One after the other, then as a batch, in which one is finished while the next is printed. */
async function measureBatch(printer: Printer, ids: readonly string[]) {
  const times: number[] = [];
  for (const id of ids) times.push(await printFiche(printer, id));
  const jobs = ids.map((id) => ({ path: `/fiche/${id}?lang=en&paper=A4`, fileName: id }));
  const start = performance.now();
  const tools = {
    print: ({ path }: { path: string }) => printer.print(path),
    write: () => undefined,
    onFile: () => undefined,
    isFinal: () => false,
  };
  const { written } = await printBatch(jobs, tools, new AbortController().signal);
  const fichesPerSecond = round((written / (performance.now() - start)) * 1000);
  return { ficheMs: spread(times), fiches: ids.length, fichesPerSecond };
}

async function measureTogether(printer: Printer, ids: readonly string[]): Promise<Together> {
  const start = performance.now();
  const { result, peak } = await peakMemory(async () => {
    const printed = await printer.print(`/print?ids=${ids.join(',')}&lang=fr&paper=A4`, ids.length);
    return finishPdf(printed, {});
  });
  const seconds = (performance.now() - start) / 1000;
  return {
    fiches: ids.length,
    pages: result.pages,
    seconds: round(seconds),
    pagesPerSecond: round(result.pages / seconds),
    mib: round(result.bytes.length / 2 ** 20),
    peakMib: peak === null ? null : round(peak / 2 ** 20),
  };
}

/** What Chromium takes for a page with nothing on it: no fiche can be quicker. */
async function measureEmptyPage({ page }: Printer): Promise<Spread> {
  await page.goto('about:blank');
  const times: number[] = [];
  for (let turn = 0; turn < EMPTY_PAGES; turn += 1) {
    const start = performance.now();
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    times.push(performance.now() - start);
  }
  return spread(times);
}

function render(figures: {
  firstMs: number;
  ficheMs: Spread;
  fiches: number;
  fichesPerSecond: number;
  emptyMs: Spread;
  together: readonly Together[];
}): string {
  const { firstMs, ficheMs, emptyMs, fiches, fichesPerSecond, together } = figures;
  const line = (name: string, { p50, p95, max }: Spread) => [name, round(p50), round(p95), round(max)];
  return [
    `first fiche, with the start of Chromium: ${String(firstMs)} ms`,
    table([
      ['', 'p50', 'p95', 'max'],
      line('a fiche to its finished PDF, ms', ficheMs),
      line('an empty page, ms', emptyMs),
    ]),
    `a fiche takes ${String(round(ficheMs.p50 / emptyMs.p50))} times an empty page; ${String(fichesPerSecond)} fiches a second in a batch of ${String(fiches)}`,
    table([
      ['fiches in one document', 'pages', 'seconds', 'pages/s', 'MiB', 'peak memory, MiB'],
      ...together.map((one) => [
        String(one.fiches),
        one.pages,
        one.seconds,
        one.pagesPerSecond,
        one.mib,
        one.peakMib ?? 'unknown',
      ]),
    ]),
  ].join('\n');
}
