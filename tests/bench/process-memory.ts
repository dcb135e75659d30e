import { processTree, readText } from './process-tree';

/** Rest between two looks at the memory, in milliseconds: a look costs the kernel more than it seems. */
const REST = 1000;

/** Memory of this process and all that it started, in bytes, shared pages counted once; null where the system does not tell. */
export function treeMemory(): number | null {
  const tree = processTree();
  if (tree === null) return null;
  const sizes = tree.map(({ pid }) => {
    const pss = /^Pss:\s+(\d+) kB/m.exec(readText(`/proc/${String(pid)}/smaps_rollup`) ?? '')?.[1];
    return Number(pss ?? 0) * 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The greatest memory of the tree while `work` runs, looked at once a second. */
export async function peakMemory<T>(work: () => Promise<T>): Promise<{ result: T; peak: number | null }> {
  let peak = treeMemory();
  const timer = setInterval(() => {
    const now = treeMemory();
    if (now !== null && peak !== null) peak = Math.max(peak, now);
  }, REST);
  try {
    const result = await work();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}
