import '../security/no-eval';
import initSqlJs from 'sql.js';
import wasmAddress from 'sql.js/dist/sql-wasm.wasm?url';
import type { WorkerMessage, WorkerQuestion, WorkerRequest } from '../../shared/contract/worker';
import { createReference } from '../../shared/reference/reference';
import type { ReferenceApi } from '../../shared/reference/api';
import { SqlJsDatabase } from '../../shared/reference/sqljs';
import { answer } from './answer';
import { Mailbox } from './mailbox';
import { openReference } from './open-reference';
import { warmUpQuestions } from './warm-up';

let reference: ReferenceApi | null = null;
let mailbox: Mailbox | null = null;

/** Milliseconds without a question after which the page has what it asked for, and nobody is typing. */
const REST = 400;

let askedAt = 0;

// Only the page that made this worker can send it a message.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') {
    mailbox = data.mailbox && new Mailbox(data.mailbox);
    void open(data.base);
  } else {
    askedAt = performance.now();
    const message = answer(reference, data.question);
    const isPut = data.urgent && message.type === 'answer' && mailbox?.put(message.id, message.value);
    send(isPut ? { type: 'put', id: message.id } : message);
  }
});

async function open(base: string): Promise<void> {
  // Compiled while the reference is fetched. Where it cannot start, that is told once it is needed.
  const starting = initSqlJs({ locateFile: () => wasmAddress });
  starting.catch(() => undefined);
  const { outcome, sql } = await openReference({
    fetchFile: (name) => fetch(new URL(name, base)),
    openDatabase: async (bytes) => {
      const engine = await starting;
      return new SqlJsDatabase(new engine.Database(bytes));
    },
  });
  reference = sql && createReference(sql);
  send({ type: 'opened', outcome });
  if (reference) setTimeout(warmUp, REST, warmUpQuestions());
}

/** Answers one question to nobody, then the next: what the page asks meanwhile waits for one at most. */
function warmUp(questions: Iterator<WorkerQuestion>): void {
  const left = askedAt + REST - performance.now();
  if (left > 0) {
    setTimeout(warmUp, left, questions);
    return;
  }
  const { done, value } = questions.next();
  if (done === true) return;
  answer(reference, value);
  setTimeout(warmUp, 0, questions);
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}
