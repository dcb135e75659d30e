import type { Fault } from '../check/fault';

/** Keys and indexes that lead from the record to one of its values. */
export type FieldPath = readonly PropertyKey[];

/** One file of the records, read and parsed but not yet judged. */
export interface RecordFile {
  /** Path as faults show it. */
  readonly name: string;
  /** Path below the folder of records, such as `bodies/unossc.yaml`. */
  readonly path: string;
  /** The whole file; empty where it could not be read. */
  readonly text: string;
  /** What the YAML says; undefined where it could not be parsed. */
  readonly data: unknown;
  /** What went wrong while reading and parsing. */
  readonly faults: readonly Fault[];
  /** Line of the value at a path, or of the nearest value around it. */
  line(path: FieldPath): number;
  /** Line on which a passage of the text at a path starts. */
  lineOf(path: FieldPath, passage: string): number;
}

/** A file of which nothing could be used but its name. */
export function brokenFile(name: string, path: string, faults: readonly Fault[], text = ''): RecordFile {
  return { name, path, text, data: undefined, faults, line: () => 1, lineOf: () => 1 };
}
