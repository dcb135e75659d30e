import type { Extent, Fit } from '../../shared/print/fit';

/** Sets a sheet in a given way; the style sheet knows what the marks mean: dense columns are columns too. */
export function applyFit(sheet: HTMLElement, { layout, size }: Fit): void {
  sheet.dataset['layout'] = layout === 'dense' ? 'columns dense' : layout;
  sheet.dataset['size'] = String(size);
}

/**
 * The pages that a sheet takes, and how full its last one is, from where its last element
 * (`.sheet-end`) stands: on screen its pages are rows of one tall column, or columns side by side
 * in a browser that has no such rows.
 */
export function measureSheet(sheet: HTMLElement): Extent {
  const end = sheet.querySelector(':scope > .sheet-end');
  if (!end || sheet.offsetWidth === 0) return { pages: 1, lastFill: 1 };
  const box = sheet.getBoundingClientRect();
  const mark = end.getBoundingClientRect();
  const style = getComputedStyle(sheet);
  const height = Number.parseFloat(style.getPropertyValue('column-height')) || box.height;
  const gap = Number.parseFloat(style.rowGap) || 0;
  const down = mark.top - box.top;
  const across = Math.round((mark.left - box.left) / box.width);
  const row = Math.floor((down + 0.5) / (height + gap));
  return {
    pages: Math.max(row, across) + 1,
    lastFill: (down - row * (height + gap)) / height,
    uneven: voidBelowText(sheet) > MAX_VOID * height,
  };
}

/** Highest void below the text, beside what accompanies it, as a share of the page. */
const MAX_VOID = 0.2;

/** Height of the void below the text where its company beside it goes on longer. */
function voidBelowText(sheet: HTMLElement): number {
  const main = sheet.querySelector('.fiche-main')?.getBoundingClientRect();
  const side = sheet.querySelector('.fiche-side')?.getBoundingClientRect();
  if (!main || !side || Math.abs(main.top - side.top) > 1 || side.left <= main.left) return 0;
  const last = sheet.querySelector('.fiche-main > :last-child')?.getBoundingClientRect() ?? main;
  return side.bottom - last.bottom;
}
