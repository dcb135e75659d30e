/** Something wrong in a record file: where, what, and what the editor should do about it. */
export interface Fault {
  /** Path of the file, as the person who runs the check would type it. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** The one line that a terminal or an editor shows for a fault. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}; ${fault.remedy}`;
}

/** The faults in the order of files and lines, each one once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
