import { readdirSync, readFileSync } from 'node:fs';

/** Memory of this process and all that it started, in bytes, shared pages counted once; null where the system does not tell. */
export function treeMemory(): number | null {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = readText(`/proc/${name}/stat`);
      // The name of a process may hold spaces and brackets: its parent comes after the last one.
      const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      if (parent !== undefined) parents.set(Number(name), Number(parent));
    }
  } catch {
    return null;
  }
  const isOurs = (pid: number): boolean => {
    if (pid === process.pid) return true;
    const parent = parents.get(pid);
    return parent !== undefined && isOurs(parent);
  };
  const sizes = [...parents.keys()].filter(isOurs).map((pid) => {
    const pss = /^Pss:\s+(\d+) kB/m.exec(readText(`/proc/${String(pid)}/smaps_rollup`) ?? '')?.[1];
    return Number(pss ?? 0) * 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The greatest memory of the tree while `work` runs, looked at ten times a second. */
export async function peakMemory<T>(work: () => Promise<T>): Promise<{ result: T; peak: number | null }> {
  let peak = treeMemory();
  const timer = setInterval(() => {
    const now = treeMemory();
    if (now !== null && peak !== null) peak = Math.max(peak, now);
  }, 100);
  try {
    const result = await work();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process may end while the list is read.
    return undefined;
  }
}
