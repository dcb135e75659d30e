import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { FieldPath } from './record-file';

/** Enough of a passage to tell it from the others, and less than a line. */
const PROBE_LENGTH = 24;

interface Place {
  /** Offset at which the key or the list item starts. */
  readonly start: number;
  /** The value itself, where the path leads to one. */
  readonly node: unknown;
}

/** Finds the lines of values and passages in a parsed file. */
export class Positions {
  constructor(
    private readonly text: string,
    private readonly document: Document,
    private readonly counter: LineCounter,
  ) {}

  line(path: FieldPath): number {
    return this.counter.linePos(this.place(path).start).line;
  }

  lineOf(path: FieldPath, passage: string): number {
    const { node, start } = this.place(path);
    const from = isNode(node) ? (node.range?.[0] ?? start) : start;
    const until = isNode(node) ? (node.range?.[1] ?? this.text.length) : this.text.length;
    const found = this.text.indexOf(passage.slice(0, PROBE_LENGTH).trimEnd(), from);
    const offset = found >= 0 && found < until ? found : start;
    return this.counter.linePos(offset).line;
  }

  private place(path: FieldPath): Place {
    let node: unknown = this.document.contents;
    let start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      const next = child(node, step);
      if (!next) return { start, node: undefined };
      start = next.start;
      node = next.node;
    }
    return { start, node };
  }
}

function child(node: unknown, step: PropertyKey): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair && isScalar(pair.key) ? { start: pair.key.range?.[0] ?? 0, node: pair.value } : undefined;
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { start: item.range?.[0] ?? 0, node: item } : undefined;
  }
  return undefined;
}
