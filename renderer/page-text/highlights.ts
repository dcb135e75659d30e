/** The names under which style sheets know what is highlighted: `::highlight(find)`. */
type HighlightName = 'find' | 'find-current' | 'search';

/** Highlights ranges of the page without changing it; no range takes the highlight away. */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
