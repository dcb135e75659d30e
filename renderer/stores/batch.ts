import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Host, PrintBatchRequest, PrintBatchResult, PrintProgress } from '../../shared/contract/host';

/** A batch that could not be begun or was broken off, with the reason. */
interface BatchFailed {
  readonly outcome: 'failed';
  readonly detail: string;
}

/** Many fiches on their way to files, one each; it goes on while the person reads other pages. */
export const useBatchStore = defineStore('batch', () => {
  /** How far it is; null while none is printed. */
  const progress = shallowRef<Pick<PrintProgress, 'done' | 'total' | 'secondsLeft'> | null>(null);
  /** How the last one ended, until it is dismissed. */
  const result = shallowRef<Exclude<PrintBatchResult, { outcome: 'cancelled' }> | BatchFailed | null>(null);
  const isStopping = shallowRef(false);
  const isRunning = computed(() => progress.value !== null);

  /** Asks for a folder and prints the files into it. Never rejects; one batch at a time. */
  async function start(host: Host, request: PrintBatchRequest): Promise<void> {
    if (isRunning.value) return;
    result.value = null;
    isStopping.value = false;
    progress.value = { done: 0, total: request.files.length, secondsLeft: 0 };
    const unlisten = host.onPrintProgress((now) => {
      if (isRunning.value) progress.value = now;
    });
    try {
      const ended = await host.printBatch(request);
      result.value = ended.outcome === 'cancelled' ? null : ended;
    } catch (error) {
      result.value = { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
    } finally {
      unlisten();
      progress.value = null;
    }
  }

  /** Stops the batch; the files already made stay. */
  async function stop(host: Host): Promise<void> {
    isStopping.value = true;
    await host.cancelPrinting();
  }

  function dismiss(): void {
    result.value = null;
  }

  return { progress, result, isRunning, isStopping, start, stop, dismiss };
});
