/** What is ticked, in the order to print it: what other lists gave first, then the records shown, in the order of their list. */
export function orderSelection(ticked: readonly string[], shown: readonly string[]): readonly string[] {
  const here = new Set(shown);
  const wanted = new Set(ticked);
  return [...ticked.filter((id) => !here.has(id)), ...[...here].filter((id) => wanted.has(id))];
}
