let pending = 0;
let waiting: (() => void)[] = [];

/** Counts an answer that a page waits for, so that scrolling and focus wait for it too. */
export async function countPending<T>(answer: Promise<T>): Promise<T> {
  pending++;
  try {
    return await answer;
  } finally {
    pending--;
    if (pending === 0) {
      for (const resolve of waiting) resolve();
      waiting = [];
    }
  }
}

/** Resolves once no answer is awaited: the page has what it shows. */
export function whenAnswered(): Promise<void> {
  return pending === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}
