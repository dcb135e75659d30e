import type { PdfAbout } from './about';
import { finishPdf } from './finish';

/** One file to print. */
export interface PrintJob {
  /** Address in the application, such as `/fiche/unossc?lang=fr&paper=A4`. */
  readonly path: string;
  readonly fileName: string;
  readonly about?: PdfAbout;
  /** Sheets in the file, where there are several: they take longer to be ready. */
  readonly sheets?: number;
}

/** What a batch needs of the world. */
export interface BatchTools {
  /** Prints the address of a job; rejects with a sentence. */
  print(job: PrintJob): Promise<Uint8Array>;
  /** Writes a file whole or not at all; rejects where it cannot. */
  write(fileName: string, bytes: Uint8Array): Promise<void> | void;
  /** Called after each file, made or not: `error` says why it was not. */
  onFile(fileName: string, error?: unknown): void;
  /** True where no other file can be written either, such as on a full disk. */
  isFinal(error: unknown): boolean;
}

/** How a batch ended. */
export interface BatchOutcome {
  readonly written: number;
  readonly failed: number;
  readonly cancelled: boolean;
}

/**
 * Prints the jobs one after the other; one that fails is told and the others go on, unless nothing
 * more can be written. While one is finished and written, the next is printed. `signal` stops at
 * once: no file is left in half.
 */
export async function printBatch(
  jobs: readonly PrintJob[],
  tools: BatchTools,
  signal: AbortSignal,
  date: Date = new Date(),
): Promise<BatchOutcome> {
  let written = 0;
  let failed = 0;
  let stopped = false;
  const fail = (fileName: string, error: unknown) => {
    if (signal.aborted) return;
    failed++;
    stopped ||= tools.isFinal(error);
    tools.onFile(fileName, error);
  };
  const finish = async ({ fileName, about }: PrintJob, printed: Uint8Array) => {
    try {
      const { bytes } = await finishPdf(printed, about ?? {}, date);
      if (signal.aborted) return;
      await tools.write(fileName, bytes);
      written++;
      tools.onFile(fileName);
    } catch (error) {
      fail(fileName, error);
    }
  };
  let before: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    if (signal.aborted || stopped) break;
    try {
      const printed = await untilAborted(tools.print(job), signal);
      await before;
      if (!stopped) before = finish(job, printed);
    } catch (error) {
      await before;
      fail(job.fileName, error);
    }
  }
  await before;
  return { written, failed, cancelled: signal.aborted };
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
