import { round, type Spread } from '../stats';
import { table } from '../table';

/** What some work took of Node and Chromium together. */
export interface Effort {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMib: number | null;
}

/** Many fiches, each to a file of its own. */
export interface Batch extends Effort {
  readonly fiches: number;
  readonly fichesPerSecond: number;
}

/** A document of many fiches. */
export interface Together extends Effort {
  readonly fiches: number;
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly mib: number;
}

/** A size that would have taken too long on this machine. */
export interface LeftOut {
  readonly fiches: number;
  readonly wouldTakeSeconds: number;
}

/** What printing takes. */
export interface PrintFigures {
  readonly firstMs: number;
  readonly fiches: number;
  readonly ficheMs: Spread;
  readonly ficheCpuMs: number | null;
  readonly emptyMs: Spread;
  readonly emptyCpuMs: number | null;
  readonly batches: readonly (Batch | LeftOut)[];
  readonly together: readonly (Together | LeftOut)[];
}

/** The figures as tables to be read. */
export function render(figures: PrintFigures): string {
  const { firstMs, fiches, ficheMs, ficheCpuMs, emptyMs, emptyCpuMs, batches, together } = figures;
  const line = (name: string, { p50, p95, max }: Spread, cpu: number | null) => [
    name,
    round(p50),
    round(p95),
    round(max),
    cpu ?? 'unknown',
  ];
  const leftOut = ({ fiches: count, wouldTakeSeconds }: LeftOut) => [
    String(count),
    `not measured: would take about ${String(wouldTakeSeconds)} s`,
  ];
  return [
    `first fiche, with the start of Chromium: ${String(firstMs)} ms`,
    table([
      [`one after the other, ${String(fiches)} fiches`, 'p50', 'p95', 'max', 'CPU'],
      line('a fiche to its finished PDF, ms', ficheMs, ficheCpuMs),
      line('an empty page, ms', emptyMs, emptyCpuMs),
    ]),
    `a fiche takes ${String(round(ficheMs.p50 / emptyMs.p50))} times an empty page${ficheCpuMs && emptyCpuMs ? `, ${String(round(ficheCpuMs / emptyCpuMs))} times its processor time` : ''}`,
    table([
      ['fiches, a file each', 'seconds', 'fiches/s', 'CPU s', 'peak memory, MiB'],
      ...batches.map((one) =>
        'wouldTakeSeconds' in one
          ? leftOut(one)
          : [
              String(one.fiches),
              one.seconds,
              one.fichesPerSecond,
              one.cpuSeconds ?? 'unknown',
              one.peakMib ?? 'unknown',
            ],
      ),
    ]),
    table([
      ['fiches in one document', 'pages', 'seconds', 'pages/s', 'MiB', 'CPU s', 'peak memory, MiB'],
      ...together.map((one) =>
        'wouldTakeSeconds' in one
          ? leftOut(one)
          : [
              String(one.fiches),
              one.pages,
              one.seconds,
              one.pagesPerSecond,
              one.mib,
              one.cpuSeconds ?? 'unknown',
              one.peakMib ?? 'unknown',
            ],
      ),
    ]),
  ].join('\n\n');
}
