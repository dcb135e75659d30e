/** The names under which style sheets know what is highlighted: `::highlight(find)`. */
type HighlightName = 'find' | 'find-current' | 'search' | 'suggested';

/** Highlights ranges of the page without changing it; no range takes the highlight away. */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Highlights further ranges under a name that several parts of a page share; what it gives takes them away. */
export function addHighlights(name: HighlightName, ranges: readonly AbstractRange[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const known = CSS.highlights.get(name);
  const shared = known ?? new Highlight();
  if (!known) CSS.highlights.set(name, shared);
  for (const range of ranges) shared.add(range);
  return () => {
    for (const range of ranges) shared.delete(range);
  };
}
