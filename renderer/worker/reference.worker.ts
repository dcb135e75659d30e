import '../security/no-eval';
import type { WorkerMessage, WorkerRequest } from '../../shared/contract/worker';
import { createReference } from '../../shared/reference/reference';
import type { ReferenceApi } from '../../shared/reference/api';
import { answer } from './answer';
import { startEngine } from './engine';
import { openReference } from './open-reference';

/** Bytes of a reference up to which the page gets a copy: in a larger one an answer may take it too long. */
const LARGEST_COPY = 32 * 2 ** 20;

let reference: ReferenceApi | null = null;

// Only the page that made this worker can send it a message.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') void open(data.base);
  else send(answer(reference, data.question));
});

async function open(base: string): Promise<void> {
  // Compiled while the reference is fetched. Where it cannot start, that is told once it is needed.
  const starting = startEngine();
  starting.catch(() => undefined);
  const { outcome, sql, bytes } = await openReference({
    fetchFile: (name) => fetch(new URL(name, base)),
    openDatabase: async (bytes) => (await starting)(bytes),
  });
  reference = sql && createReference(sql);
  const copy = bytes && bytes.length <= LARGEST_COPY ? bytes : null;
  send({ type: 'opened', outcome, copy }, copy ? [copy.buffer] : []);
}

function send(message: WorkerMessage, moved: Transferable[] = []): void {
  self.postMessage(message, { transfer: moved });
}
