import { PDFName, PDFRef } from 'pdf-lib';
import type { PDFDict, PDFDocument } from 'pdf-lib';
import { dictAt, numberAt, pdfText, textAt } from './pdf-objects';

/** One bookmark of a document. */
export interface Bookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly depth: number;
  /** The heading that it leads to, where the file says. */
  readonly element: PDFRef | null;
  readonly dict: PDFDict;
}

/** The bookmarks of a document, in the order in which they are shown. */
export function readOutline(doc: PDFDocument): Bookmark[] {
  const { context } = doc;
  const list = (parent: PDFDict | undefined, depth: number): Bookmark[] => {
    const found: Bookmark[] = [];
    for (let item = parent && dictAt(context, parent, 'First'); item; item = dictAt(context, item, 'Next')) {
      const element = item.get(PDFName.of('SE'));
      const title = textAt(context, item, 'Title') ?? '';
      found.push({ title, depth, element: element instanceof PDFRef ? element : null, dict: item });
      found.push(...list(item, depth + 1));
    }
    return found;
  };
  return list(dictAt(context, doc.catalog, 'Outlines'), 1);
}

/**
 * Gives each bookmark the text of its heading: Chromium joins the last word of a line to the first
 * of the next. Bookmarks under the first level are closed where there are many.
 */
export function repairOutline(doc: PDFDocument, textOf: (element: PDFRef) => string | undefined): void {
  const bookmarks = readOutline(doc);
  for (const { element, dict } of bookmarks) {
    const text = element && textOf(element)?.replace(/\s+/g, ' ').trim();
    if (text) dict.set(PDFName.of('Title'), pdfText(text));
  }
  const tops = bookmarks.filter(({ depth }) => depth === 1);
  const outlines = dictAt(doc.context, doc.catalog, 'Outlines');
  if (tops.length < 2 || outlines === undefined) return;
  for (const { dict } of tops) {
    const count = numberAt(doc.context, dict, 'Count') ?? 0;
    if (count > 0) dict.set(PDFName.of('Count'), doc.context.obj(-count));
  }
  outlines.set(PDFName.of('Count'), doc.context.obj(tops.length));
}
