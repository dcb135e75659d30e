import { join } from 'node:path';
import { writeWhole } from '../../data/compile/write-file';
import { finishPdf } from '../../shared/pdf/finish';
import type { PrintJob } from './jobs';
import { writeFailure } from './out-folder';
import type { Printer } from './printer';
import type { Progress } from './progress';

/** How a batch ended. */
export interface BatchOutcome {
  readonly written: number;
  /** One line for each file that was not made. */
  readonly failures: readonly string[];
  readonly cancelled: boolean;
}

/**
 * Prints the jobs one after the other into `folder`, each file whole or not at all; a fiche that
 * fails is noted and the others go on, unless the disk takes no more. While one is finished, the
 * next is printed. `signal` stops after the file that is being written.
 */
export async function printJobs(
  printer: Pick<Printer, 'print'>,
  jobs: readonly PrintJob[],
  folder: string,
  progress: Progress,
  signal: AbortSignal,
  date: Date = new Date(),
): Promise<BatchOutcome> {
  let written = 0;
  let stopped = false;
  const failures: string[] = [];
  const fail = ({ fileName }: PrintJob, reason: string) => {
    failures.push(`${fileName}: ${reason}`);
    progress.note(`${fileName} was not made: ${reason}`);
  };
  const finish = async (job: PrintJob, printed: Uint8Array) => {
    const { bytes } = await finishPdf(printed, job.about, date);
    if (signal.aborted) return;
    try {
      writeWhole(join(folder, job.fileName), bytes);
      written++;
      progress.step(job.fileName);
    } catch (error) {
      const { reason, final } = writeFailure(error);
      fail(job, reason);
      stopped ||= final;
    }
  };
  let before: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    if (signal.aborted || stopped) break;
    try {
      const printed = await untilAborted(printer.print(job.path), signal);
      await before;
      before = finish(job, printed).catch((error: unknown) => {
        fail(job, messageOf(error));
      });
    } catch (error) {
      if (!signal.aborted) fail(job, messageOf(error));
    }
  }
  await before;
  return { written, failures, cancelled: signal.aborted };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** What `work` gives, or a rejection as soon as `signal` says to stop. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new Error('cancelled'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
