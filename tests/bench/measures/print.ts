import { findChromium } from '../../../cli/chromium';
import { openPrinter } from '../../../cli/fiches/printer';
import type { Printer } from '../../../cli/fiches/printer';
import { openReference } from '../../../cli/open-reference';
import { KINDS } from '../../../shared/model/kind';
import { LANGUAGES } from '../../../shared/model/language';
import { printBatch } from '../../../shared/pdf/batch';
import { finishPdf } from '../../../shared/pdf/finish';
import { peakMemory } from '../process-memory';
import { treeSeconds } from '../process-tree';
import { round, spread } from '../stats';
import { render, type Batch, type Effort, type LeftOut, type Together } from './print-figures';
import { NotHere, type Measure } from './measure';

/** Fiches printed one after the other, taken evenly from the reference. */
const SAMPLE = 30;
const EMPTY_PAGES = 20;
/** Files in a batch, to see how it grows. */
const BATCHES = [10, 100, 1000];
/** Fiches in one document, to see how it grows; the whole reference comes last. */
const TOGETHER = [10, 100];
/** A larger size is left out, and said to be, where the one before foretells that it takes longer, in seconds. */
const MOST_SECONDS = 900;
/** Sizes that are always measured: smaller ones foretell too little. */
const ALWAYS = 100;

/** Printing: a first fiche, batches, the whole reference as one document; beside the empty page, Chromium's own floor. */
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
      const firstMs = round(performance.now() - begin);
      const sample = ids.filter((_, i) => i % Math.ceil(ids.length / SAMPLE) === 0);
      const times: number[] = [];
      const ficheCpu = await withCpu(async () => {
        for (const id of sample) times.push(await printFiche(printer, id));
      });
      const ficheMs = spread(times);
      const batches = await grow(BATCHES, (count) => measureBatch(printer, ids, count));
      const together = await grow([...TOGETHER, ids.length], (count) =>
        measureTogether(printer, ids.slice(0, count)),
      );
      const emptyPages: number[] = [];
      const emptyCpu = await withCpu(async () => {
        emptyPages.push(...(await printEmptyPages(printer)));
      });
      const figures = {
        firstMs,
        fiches: sample.length,
        ficheMs,
        ficheCpuMs: each(ficheCpu, sample.length),
        emptyMs: spread(emptyPages),
        emptyCpuMs: each(emptyCpu, EMPTY_PAGES),
        batches,
        together,
      };
      return { text: render(figures), data: figures };
    } finally {
      await printer.close();
    }
  },
};

/** Measures each size, save one that the one before foretells to be too long. */
async function grow<Result extends { readonly fiches: number; readonly seconds: number }>(
  sizes: readonly number[],
  measure: (count: number) => Promise<Result>,
): Promise<(Result | LeftOut)[]> {
  const results: (Result | LeftOut)[] = [];
  let before: Result | undefined;
  for (const count of sizes) {
    const expected = before ? (before.seconds / before.fiches) * count : 0;
    if (count > ALWAYS && expected > MOST_SECONDS) {
      results.push({ fiches: count, wouldTakeSeconds: Math.round(expected) });
      continue;
    }
    console.error(`… ${String(count)} fiches${before ? `, about ${String(Math.ceil(expected))} s` : ''}`);
    results.push((before = await measure(count)));
  }
  return results;
}

/** Processor time that `work` takes of Node and Chromium together, in seconds; null where the system does not tell. */
async function withCpu(work: () => Promise<void>): Promise<number | null> {
  const before = treeSeconds();
  await work();
  const after = treeSeconds();
  return before === null || after === null ? null : after - before;
}

/** Milliseconds of one, from the seconds of all. */
function each(seconds: number | null, count: number): number | null {
  return seconds === null ? null : round((seconds * 1000) / count);
}

async function printFiche(printer: Printer, id: string): Promise<number> {
  const start = performance.now();
  await finishPdf(await printer.print(`/fiche/${id}?lang=fr&paper=A4`), {});
  return performance.now() - start;
}

/** Each fiche to a file, in one language after the other; one is finished while the next is printed. */
async function measureBatch(printer: Printer, ids: readonly string[], count: number): Promise<Batch> {
  const all = LANGUAGES.flatMap((lang) => ids.map((id) => `/fiche/${id}?lang=${lang}&paper=A4`));
  const jobs = all.slice(0, count).map((path) => ({ path, fileName: path }));
  const tools = {
    print: ({ path }: { path: string }) => printer.print(path),
    write: () => undefined,
    onFile: () => undefined,
    isFinal: () => false,
  };
  let written = 0;
  const { seconds, effort } = await effortOf(async () => {
    ({ written } = await printBatch(jobs, tools, new AbortController().signal));
  });
  return { fiches: written, fichesPerSecond: round(written / seconds), ...effort };
}

async function measureTogether(printer: Printer, ids: readonly string[]): Promise<Together> {
  let pages = 0;
  let size = 0;
  const { seconds, effort } = await effortOf(async () => {
    const printed = await printer.print(`/print?ids=${ids.join(',')}&lang=fr&paper=A4`, ids.length);
    const finished = await finishPdf(printed, {});
    pages = finished.pages;
    size = finished.bytes.length;
  });
  return {
    fiches: ids.length,
    pages,
    pagesPerSecond: round(pages / seconds),
    mib: round(size / 2 ** 20),
    ...effort,
  };
}

/** What `work` takes: its seconds as measured, and all its figures as they are shown. */
async function effortOf(work: () => Promise<void>): Promise<{ seconds: number; effort: Effort }> {
  const start = performance.now();
  const { result: cpu, peak } = await peakMemory(() => withCpu(work));
  const seconds = (performance.now() - start) / 1000;
  const effort = {
    seconds: round(seconds),
    cpuSeconds: cpu === null ? null : round(cpu),
    peakMib: peak === null ? null : round(peak / 2 ** 20),
  };
  return { seconds, effort };
}

/** What Chromium takes for a page with nothing on it: no fiche can be quicker. */
async function printEmptyPages({ page }: Printer): Promise<number[]> {
  await page.goto('about:blank');
  const times: number[] = [];
  for (let turn = 0; turn < EMPTY_PAGES; turn += 1) {
    const start = performance.now();
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    times.push(performance.now() - start);
  }
  return times;
}
