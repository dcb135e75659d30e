import { fitAll, fitCandidates, fits, plainFit, type Fit } from '../../shared/print/fit';
import type { TextSize } from '../../shared/print/options';
import type { PrintPart, PrintPlace } from '../components/print/print-part';
import { divideWords, keepLineEnds, loadDivisions } from '../page-text/divided-lines';
import { applyFit, measureSheet } from './measure-sheet';

/** The faces that sheets use: a sheet that waits unseen has not asked for them yet. */
const FACES = ['400', 'italic 400', '600'].map((face) => `${face} 10pt "Source Serif 4"`);
const SANS_FACES = ['400', '600'].map((face) => `${face} 10pt "Source Sans 3"`);

/** Resolves once the fonts of the sheets are there: before that, no measure is true. */
export async function loadSheetFonts(): Promise<void> {
  await Promise.all([...FACES, ...SANS_FACES].map((face) => document.fonts.load(face)));
  await document.fonts.ready;
}

/** Resolves once the words of the sheets of some parts under `root` can be divided: `fitParts` then does so. */
export async function loadPartDivisions(root: HTMLElement, parts: readonly PrintPart[]): Promise<void> {
  const sheets = sheetsByKey(root);
  await loadDivisions(parts.flatMap(({ key }) => sheets.get(key) ?? []));
}

function sheetsByKey(root: HTMLElement): ReadonlyMap<string | undefined, HTMLElement> {
  const sheets = [...root.querySelectorAll<HTMLElement>('[data-sheet]')];
  return new Map(sheets.map((one) => [one.dataset['sheet'], one]));
}

/**
 * Sets the sheets of some parts under `root` so that each keeps within its pages, and tells how many
 * each takes, by key. They must be laid out; `root` itself may be invisible.
 */
export function fitParts(
  root: HTMLElement,
  parts: readonly PrintPart[],
  size: TextSize,
): ReadonlyMap<string, number> {
  const sheets = sheetsByKey(root);
  const own = parts.flatMap(({ key }) => sheets.get(key) ?? []);
  divideWords(own);
  for (const { key, adapts } of parts) {
    const sheet = sheets.get(key);
    if (sheet && !adapts) applyFit(sheet, plainFit(size));
  }
  const adapting = parts.flatMap(({ key, adapts, maxPages }) =>
    adapts && !maxPages ? (sheets.get(key) ?? []) : [],
  );
  const fitted = fitAll(adapting, size, (proposals) => {
    for (const { sheet, fit } of proposals) applyFit(sheet, fit);
    return proposals.map(({ sheet }) => measureSheet(sheet));
  });
  fitted.forEach((fit, i) => {
    const sheet = adapting[i];
    if (sheet) applyFit(sheet, fit);
  });

  for (const { key, maxPages } of parts) {
    const sheet = sheets.get(key);
    if (sheet && maxPages) shorten(sheet, size, maxPages);
  }
  keepLineEnds(own);
  return new Map(
    parts.map(({ key }) => {
      const sheet = sheets.get(key);
      return [key, sheet ? measureSheet(sheet).pages : 1];
    }),
  );
}

/** Where each part stands, from the pages that each takes; a part that is not set yet is left out. */
export function placeParts(
  parts: readonly PrintPart[],
  pages: ReadonlyMap<string, number>,
): ReadonlyMap<string, PrintPlace> {
  const places = new Map<string, PrintPlace>();
  let first = 1;
  for (const { key } of parts) {
    const own = pages.get(key);
    if (own === undefined) continue;
    places.set(key, { first, pages: own });
    first += own;
  }
  return places;
}

/** How little a list may say of each entry: see the style sheet. */
const SHORTER = [null, 'sentence', 'short', 'title'] as const;

/** A list that says little of each entry is set smaller than any fiche before it says less still. */
const SMALLEST: Fit = { layout: 'dense', size: 8 };

/** Makes a list say less of each entry until it keeps within its pages, each time in the largest text that does. */
function shorten(sheet: HTMLElement, size: TextSize, maxPages: number): void {
  const keeps = (fit: Fit): boolean => {
    applyFit(sheet, fit);
    return fits(measureSheet(sheet), maxPages);
  };
  const ways = fitCandidates(size).filter(({ pages }) => pages === maxPages);
  for (const shorter of SHORTER) {
    if (shorter === null) delete sheet.dataset['shorter'];
    else sheet.dataset['shorter'] = shorter;
    if (ways.some(({ fit }) => keeps(fit))) return;
    if (shorter === 'short' && size !== 'large' && keeps(SMALLEST)) return;
  }
}
