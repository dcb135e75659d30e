import { PDFDict, PDFName } from 'pdf-lib';
import type { PDFContext, PDFPage } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, streamText } from './pdf-objects';
import { readToUnicode } from './to-unicode';
import type { CodeTexts } from './to-unicode';

/** A font of a page, as the gate and the reading of text need it. */
export interface PageFont {
  /** Name without the letters of the subset, such as `SourceSerif4-Regular`. */
  readonly name: string;
  readonly subtype: string;
  readonly embedded: boolean;
  /** Bytes that make one code. */
  readonly codeBytes: 1 | 2;
  /** Null where the font has no ToUnicode map. */
  readonly texts: CodeTexts | null;
}

const FILES = ['FontFile', 'FontFile2', 'FontFile3'];
const known = new WeakMap<PDFDict, PageFont>();

/** The fonts of a page under the names that its content gives them, slash included. */
export function fontsOf(page: PDFPage): Map<string, PageFont> {
  const { context } = page.doc;
  const resources = page.node.Resources();
  const fonts = resources && dictAt(context, resources, 'Font');
  const result = new Map<string, PageFont>();
  for (const [key, value] of fonts?.entries() ?? []) {
    const font = context.lookup(value);
    if (font instanceof PDFDict) result.set(key.asString(), readFont(context, font));
  }
  return result;
}

function readFont(context: PDFContext, font: PDFDict): PageFont {
  const before = known.get(font);
  if (before) return before;
  const subtype = nameAt(context, font, 'Subtype') ?? '';
  const composite = subtype === 'Type0';
  const descendant = composite ? context.lookup(arrayAt(context, font, 'DescendantFonts')[0]) : font;
  const descriptor =
    descendant instanceof PDFDict ? dictAt(context, descendant, 'FontDescriptor') : undefined;
  const map = streamText(context, font.get(PDFName.of('ToUnicode')));
  const read: PageFont = {
    name: (nameAt(context, font, 'BaseFont') ?? subtype).replace(/^[A-Z]{6}\+/, ''),
    subtype,
    embedded: FILES.some((file) => descriptor?.has(PDFName.of(file)) === true),
    codeBytes: composite ? 2 : 1,
    texts: map === undefined ? null : readToUnicode(map),
  };
  known.set(font, read);
  return read;
}
