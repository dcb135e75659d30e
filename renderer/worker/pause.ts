/** Lets the page do what else it has to, for so many milliseconds at least. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
