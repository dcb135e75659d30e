import { join } from 'node:path';
import { plural } from '../../data/command/plural';
import { writeWhole } from '../../data/compile/write-file';
import { printBatch } from '../../shared/pdf/batch';
import type { BatchOutcome, BatchTools, PrintJob } from '../../shared/pdf/batch';
import { EXIT } from '../args';
import { openReference } from '../open-reference';
import { chooseRecords } from './choose-records';
import { combinedJobs } from './combine';
import { jobsOf } from './jobs';
import { prepareFolder, writeFailure } from './out-folder';
import { openPrinter } from './printer';
import type { Printer } from './printer';
import { duration, showProgress } from './progress';
import type { Output } from './progress';
import { readFichesRequest } from './request';

/** What the command needs of the world; tests give their own. */
export interface FichesWorld {
  readonly output: Output;
  readonly errors: Output;
  /** Cancels the printing. */
  readonly signal: AbortSignal;
  readonly database?: string;
  /** Builds the application where it is not up to date. */
  readonly prepare: () => Promise<void>;
  readonly open?: () => Promise<Printer>;
  /** Writes a file whole or not at all. */
  readonly write?: (path: string, bytes: Uint8Array) => void;
}

/** Prints fiches to PDF files, and returns the exit code. Throws `UsageError` for wrong arguments. */
export async function fichesCommand(args: readonly string[], world: FichesWorld): Promise<number> {
  const { output, errors } = world;
  const request = readFichesRequest(args);
  await world.prepare();
  const reference = await openReference(world.database);
  try {
    const { ids, unknown } = chooseRecords(reference, request);
    for (const line of unknown) errors.write(`fiches: ${line}\n`);
    if (ids.length === 0) return EXIT.failed;
    const jobs = (request.combine ? combinedJobs : jobsOf)(reference, ids, request);
    const folder = prepareFolder(request.out);
    const start = performance.now();
    const printer = await (world.open ?? openPrinter)();
    const { written, failures, cancelled } = await printJobs(printer, jobs, folder, world).finally(() =>
      printer.close(),
    );
    const time = duration(performance.now() - start);
    output.write(`${plural(written, 'file')} of ${String(jobs.length)} in ${folder} (${time}).\n`);
    if (cancelled) errors.write('fiches: cancelled; the files already made are whole.\n');
    if (failures.length > 0) errors.write(`fiches: not made:\n  ${failures.join('\n  ')}\n`);
    const untried = jobs.length - written - failures.length;
    if (untried > 0 && !cancelled)
      errors.write(`fiches: stopped there; ${plural(untried, 'file')} not tried.\n`);
    return written < jobs.length || unknown.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    reference.close();
  }
}

/** Prints the jobs into the folder, with progress; gives also a line for each that failed. */
async function printJobs(
  printer: Pick<Printer, 'print'>,
  jobs: readonly PrintJob[],
  folder: string,
  { output, signal, write = writeWhole }: Pick<FichesWorld, 'output' | 'signal' | 'write'>,
): Promise<BatchOutcome & { readonly failures: readonly string[] }> {
  const progress = showProgress(output, jobs.length);
  const failures: string[] = [];
  const tools: BatchTools = {
    print: ({ path, sheets }) => printer.print(path, sheets),
    write: (fileName, bytes) => {
      write(join(folder, fileName), bytes);
    },
    onFile: (fileName, error) => {
      if (error !== undefined) failures.push(`${fileName}: ${writeFailure(error).reason}`);
      progress.step(error === undefined ? fileName : `${fileName}: FAILED`);
    },
    isFinal: (error) => writeFailure(error).final,
  };
  const outcome = await printBatch(jobs, tools, signal);
  progress.end();
  return { ...outcome, failures };
}
