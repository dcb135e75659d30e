import { PDFDict, PDFName, PDFRef, PDFString } from 'pdf-lib';
import type { PDFDocument } from 'pdf-lib';
import type { PdfAbout } from './about';
import { dictAt, pdfText, textAt } from './pdf-objects';
import { xmpPacket } from './xmp';

/** Who publishes the fiches, as files name their author. */
const AUTHOR = 'Repères Sud-Sud';

/** A document of more pages than this opens with its bookmarks beside it. */
const FEW_PAGES = 4;

/** Writes what the file says of itself: the properties that readers show, the language, and the XMP packet. */
export function writeMetadata(doc: PDFDocument, about: PdfAbout, date: Date, accessible: boolean): void {
  const { context, catalog } = doc;
  const info = context.lookup(context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) throw new Error('The PDF has no properties.');
  const title = about.title ?? doc.getTitle() ?? AUTHOR;
  const { subject = '', keywords = [] } = about;
  const lang = about.lang ?? textAt(context, catalog, 'Lang') ?? 'fr';
  const producer = doc.getProducer() ?? '';
  info.delete(PDFName.of('Trapped'));
  info.set(PDFName.of('Title'), pdfText(title));
  info.set(PDFName.of('Author'), pdfText(AUTHOR));
  info.set(PDFName.of('Creator'), pdfText(AUTHOR));
  for (const [key, text] of [
    ['Subject', subject],
    ['Keywords', keywords.join(', ')],
  ] as const) {
    if (text === '') info.delete(PDFName.of(key));
    else info.set(PDFName.of(key), pdfText(text));
  }
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), PDFString.fromDate(date));

  catalog.set(PDFName.of('Lang'), PDFString.of(lang));
  if (doc.getPageCount() > FEW_PAGES) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  const preferences = dictAt(context, catalog, 'ViewerPreferences') ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);

  const packet = xmpPacket({
    title,
    subject,
    keywords,
    lang,
    author: AUTHOR,
    producer,
    date,
    accessible,
  });
  const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  const before = catalog.get(PDFName.of('Metadata'));
  if (before instanceof PDFRef) context.assign(before, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}
