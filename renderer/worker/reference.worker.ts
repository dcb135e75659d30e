import '../security/no-eval';
import initSqlJs from 'sql.js';
import wasmAddress from 'sql.js/dist/sql-wasm.wasm?url';
import type { WorkerMessage, WorkerRequest } from '../../shared/contract/worker';
import { createReference } from '../../shared/reference/reference';
import type { ReferenceApi } from '../../shared/reference/api';
import { SqlJsDatabase } from '../../shared/reference/sqljs';
import { answer } from './answer';
import { openReference } from './open-reference';

let reference: ReferenceApi | null = null;

/** Milliseconds after which the first page has what it asked for, most often. */
const REST = 600;

/** Two words that nothing has: a search of them reads all that any search needs, the words of the texts too. */
const NO_WORDS = 'xxxx yyyy';

// Only the page that made this worker can send it a message.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') void open(data.base);
  else send(answer(reference, data.question));
});

async function open(base: string): Promise<void> {
  const { outcome, sql } = await openReference({
    fetchFile: (name) => fetch(new URL(name, base)),
    openDatabase: async (bytes) => {
      const engine = await initSqlJs({ locateFile: () => wasmAddress });
      return new SqlJsDatabase(new engine.Database(bytes));
    },
  });
  reference = sql && createReference(sql);
  send({ type: 'opened', outcome });
  // The first key then finds everything at hand, and answers as fast as the next.
  setTimeout(() => {
    answer(reference, { id: 0, method: 'search', args: [{ words: NO_WORDS, lang: 'fr', limit: 1 }] });
  }, REST);
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}
