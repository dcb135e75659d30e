/** Whole numbers before the bytes of an answer: the number of its question, and how many bytes it takes. */
const HEAD = 2;
const HEAD_BYTES = HEAD * Int32Array.BYTES_PER_ELEMENT;

/** An answer that takes more comes by its message alone. */
const SIZE = 128 * 1024;

/** No question has this number. */
const NONE = 0;

/**
 * Memory that the page shares with the worker, for the answers that are awaited at each key. A
 * message that comes when the browser is about to draw what was typed is heard once that is drawn,
 * and what it brings is seen a whole frame later; the mailbox can be read before the drawing.
 */
export class Mailbox {
  private readonly head: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(readonly memory: SharedArrayBuffer) {
    this.head = new Int32Array(memory, 0, HEAD);
    this.bytes = new Uint8Array(memory, HEAD_BYTES);
  }

  /** Puts an answer of plain data there, in place of the one before; false where there is no room for it. */
  put(question: number, answer: unknown): boolean {
    Atomics.store(this.head, 0, NONE);
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    if (bytes.length > this.bytes.length) return false;
    this.bytes.set(bytes);
    Atomics.store(this.head, 1, bytes.length);
    Atomics.store(this.head, 0, question);
    return true;
  }

  /**
   * The answer to a question, or undefined where it has not come within so many milliseconds. What
   * draws the page may not sleep meanwhile: it looks again and again.
   */
  take(question: number, patience = 0): unknown {
    const end = performance.now() + patience;
    while (Atomics.load(this.head, 0) !== question) if (performance.now() >= end) return undefined;
    // Decoders refuse shared memory, hence a copy.
    const bytes = this.bytes.slice(0, Atomics.load(this.head, 1));
    return JSON.parse(new TextDecoder().decode(bytes));
  }
}

/** A mailbox, or null where pages may share no memory. */
export function openMailbox(): Mailbox | null {
  return globalThis.crossOriginIsolated ? new Mailbox(new SharedArrayBuffer(HEAD_BYTES + SIZE)) : null;
}
