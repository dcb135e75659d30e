import type { TextSize } from './options';

/**
 * How the text of a sheet is set: `open` gives a text column of easy measure with the relations
 * beside it, `columns` fills two columns like a newspaper, `dense` is that with lists run together
 * and sources in three columns; `size` is the text size in points.
 */
export interface Fit {
  readonly layout: 'open' | 'columns' | 'dense';
  readonly size: number;
}

/** What a sheet takes when set in a given way: its pages, and how full its last page is, from 0 to 1. */
export interface Extent {
  readonly pages: number;
  readonly lastFill: number;
  /** True where what stands beside the text goes on far below it and leaves a void. */
  readonly uneven?: boolean;
}

/** A sheet as it is set, and what it then takes. */
export interface Fitted extends Fit, Extent {}

/** Sizes in points that each choice of text size allows, the preferred one first. */
const SIZES: Readonly<Record<TextSize, readonly number[]>> = {
  small: [9, 8.5],
  normal: [10.5, 10, 9.5, 9, 8.5],
  large: [12.5, 12, 11.5, 11, 10.5],
};

/** How a part is set that does not adapt: a booklet, a table of contents. */
export function plainFit(size: TextSize): Fit {
  return { layout: 'columns', size: { small: 8.5, normal: 9.5, large: 11 }[size] };
}

/** A last page emptier than this would hold a few orphan lines. */
const MIN_LAST_FILL = 0.2;

/** Most pages that a sheet is set for; only two languages side by side come near. */
const MAX_PAGES = 4;

/**
 * The ways to set a sheet, best first, each with the pages that it may take: first all that give
 * one page, then all that give two, and so on.
 */
export function fitCandidates(size: TextSize): { readonly fit: Fit; readonly pages: number }[] {
  const sizes = SIZES[size];
  const open = sizes.slice(0, 2).map((pt): Fit => ({ layout: 'open', size: pt }));
  const columns = [
    ...sizes.slice(0, -1).map((pt): Fit => ({ layout: 'columns', size: pt })),
    ...sizes.slice(-2).map((pt): Fit => ({ layout: 'dense', size: pt })),
  ];
  return Array.from({ length: MAX_PAGES }, (_, i) => i + 1).flatMap((pages) =>
    (pages === 1 ? [...open, ...columns] : columns).map((fit) => ({ fit, pages })),
  );
}

/** True where a sheet so set keeps within its pages, without a void or orphan lines on the last one. */
export function fits({ pages, lastFill, uneven }: Extent, allowed: number): boolean {
  return uneven !== true && pages <= allowed && (pages === 1 || lastFill >= MIN_LAST_FILL);
}

/**
 * Sets many sheets at once: `measure` gives the extent of each sheet set in the way proposed to it,
 * and is called with all the undecided sheets together, so that the page is laid out once a round.
 * Result: how each sheet is set, in the order given.
 */
export function fitAll<Sheet>(
  sheets: readonly Sheet[],
  size: TextSize,
  measure: (proposals: readonly { readonly sheet: Sheet; readonly fit: Fit }[]) => Extent[],
): Fitted[] {
  const candidates = fitCandidates(size);
  const decided = new Map<Sheet, Fitted>();
  let densest = new Map<Sheet, Fitted>();
  for (const { fit, pages } of candidates) {
    const open = sheets.filter((sheet) => !decided.has(sheet));
    if (open.length === 0) break;
    const extents = measure(open.map((sheet) => ({ sheet, fit })));
    densest = new Map();
    open.forEach((sheet, i) => {
      const extent = extents[i] ?? { pages: 1, lastFill: 1 };
      if (fits(extent, pages)) decided.set(sheet, { ...fit, ...extent });
      else densest.set(sheet, { ...fit, ...extent });
    });
  }
  return sheets.flatMap((sheet) => decided.get(sheet) ?? densest.get(sheet) ?? []);
}
