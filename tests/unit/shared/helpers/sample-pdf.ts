import { PDFDocument, PDFName } from 'pdf-lib';

/** The least that counts as a printed fiche: a page with a title and a tree of tags. */
export async function samplePdf(): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.addPage();
  doc.setTitle('Fiche');
  const root = doc.context.register(doc.context.obj({ Type: 'StructTreeRoot', K: [] }));
  doc.catalog.set(PDFName.of('StructTreeRoot'), root);
  return doc.save();
}
