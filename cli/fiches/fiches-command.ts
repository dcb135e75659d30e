import { plural } from '../../data/command/plural';
import { EXIT } from '../args';
import { openReference } from '../open-reference';
import { chooseRecords } from './choose-records';
import { jobsOf } from './jobs';
import { prepareFolder } from './out-folder';
import { printJobs } from './print-jobs';
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
}

/** Prints fiches to PDF files, and returns the exit code. Throws `UsageError` for wrong arguments. */
export async function fichesCommand(args: readonly string[], world: FichesWorld): Promise<number> {
  const { output, errors, signal } = world;
  const request = readFichesRequest(args);
  await world.prepare();
  const reference = await openReference(world.database);
  try {
    const { ids, unknown } = chooseRecords(reference, request);
    for (const line of unknown) errors.write(`fiches: ${line}\n`);
    if (ids.length === 0) return EXIT.failed;
    const jobs = jobsOf(reference, ids, request);
    const folder = prepareFolder(request.out);
    const start = performance.now();
    const printer = await (world.open ?? openPrinter)();
    const progress = showProgress(output, jobs.length);
    const outcome = await printJobs(printer, jobs, folder, progress, signal).finally(async () => {
      progress.end();
      await printer.close();
    });
    const { written, failures, cancelled } = outcome;
    const time = duration(performance.now() - start);
    output.write(`${plural(written, 'file')} of ${String(jobs.length)} in ${folder} (${time}).\n`);
    if (cancelled) errors.write('fiches: cancelled; the files already made are whole.\n');
    if (failures.length > 0) errors.write(`fiches: not made:\n  ${failures.join('\n  ')}\n`);
    return cancelled || failures.length + unknown.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    reference.close();
  }
}
