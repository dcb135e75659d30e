import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock in a second, in which Linux counts processor time. */
const TICKS = 100;

/** A process that this one started, or started through another, and itself. */
interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Processor time of it and of those of its children that have ended, in seconds. */
  readonly seconds: number;
}

/** This process and all that it started; null where the system does not tell. */
export function processTree(): readonly Process[] | null {
  const all = new Map<number, Process>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = readText(`/proc/${name}/stat`);
      // The name of a process may hold spaces and brackets: the figures come after the last one.
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      if (fields[1] !== undefined)
        all.set(Number(name), { pid: Number(name), parent: Number(fields[1]), seconds: ticks / TICKS });
    }
  } catch {
    return null;
  }
  const isOurs = ({ pid, parent }: Process): boolean => {
    if (pid === process.pid) return true;
    const above = all.get(parent);
    return above !== undefined && isOurs(above);
  };
  return [...all.values()].filter(isOurs);
}

/** Processor time of the tree so far, in seconds, which a busy machine does not lengthen; null where the system does not tell. */
export function treeSeconds(): number | null {
  const tree = processTree();
  return tree && tree.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The text of a file that may be gone. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process may end while the list is read.
    return undefined;
  }
}
