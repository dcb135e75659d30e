/** Lets the page do what else it has to, for so many milliseconds at least. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves once the page draws what has changed; never while nobody sees it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** Resolves once the page has nothing else to do, where the browser can tell. */
export function idle(): Promise<void> {
  if (!('scheduler' in globalThis)) return pause();
  return scheduler.postTask(() => undefined, { priority: 'background' });
}
