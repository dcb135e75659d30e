import { PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFDocument } from 'pdf-lib';
import type { PdfAbout } from './about';
import { markArtifacts, telling } from './artifacts';
import { readOperations } from './content';
import { fontsOf } from './fonts';
import { faultsOf } from './gate';
import { describeLinks } from './links';
import { withMarks } from './marks';
import { writeMetadata } from './metadata';
import { repairOutline } from './outline';
import { openPdf, pageContent, setPageContent, streamText } from './pdf-objects';
import { readPageText } from './read-text';
import { repairStructure } from './repair-structure';
import { withoutSoftHyphens } from './soft-hyphens';
import { partsOf, walk } from './structure';
import type { StructureNode } from './structure';
import { readStructure, writeStructure } from './structure-file';
import { correctToUnicode } from './to-unicode';

/** A finished file. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Rules of accessibility that the file breaks, as sentences; it says PDF/UA only where there is none. */
  readonly faults: readonly string[];
}

/**
 * Finishes what Chromium printed: what stands outside its tags becomes artifacts, the tree of tags
 * is mended, links and bookmarks get their words, and the file says what it is, in which language,
 * and that it is accessible where it is. The same bytes, `about` and `date` give the same file.
 * Rejects where `printed` is no PDF or has no tags.
 */
export async function finishPdf(
  printed: Uint8Array,
  about: PdfAbout,
  date: Date = new Date(),
): Promise<FinishedPdf> {
  const doc = await openPdf(printed);
  const tree = readStructure(doc);
  if (tree === null) throw new Error('The PDF has no tags: print it as a tagged PDF.');
  correctFonts(doc.context);

  const before = [...walk(tree)].flatMap(({ ref }) => ref ?? []);
  const { texts, decoration } = finishPages(doc, tree);
  repairStructure(tree, (kid) => kid.is !== 'part' || !decoration.has(keyOf(kid.page, kid.mcid)));
  const textOf = (node: StructureNode) =>
    [...partsOf(node)].map(({ page, mcid }) => texts.get(keyOf(page, mcid)) ?? '').join('');
  describeLinks(doc.context, tree, textOf);
  writeStructure(doc, tree, before);
  const nodes = new Map([...walk(tree)].map((node) => [node.ref, node]));
  repairOutline(doc, (element) => {
    const node = nodes.get(element);
    return node && textOf(node);
  });

  // Written first without the claim of PDF/UA: only a file that keeps every rule may make it.
  writeMetadata(doc, about, date, false);
  const faults = faultsOf(doc);
  if (faults.length === 0) writeMetadata(doc, about, date, true);
  const bytes = await doc.save({ useObjectStreams: true, updateFieldAppearances: false });
  return { bytes, pages: doc.getPageCount(), faults };
}

function keyOf(page: PDFRef, mcid: number): string {
  return `${page.toString()} ${String(mcid)}`;
}

/** Marks the artifacts of each page; gives the text of each part, and the parts that only decorate. */
function finishPages(doc: PDFDocument, tree: StructureNode) {
  const texts = new Map<string, string>();
  const decoration = new Set<string>();
  const drawn = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type !== 'Figure') continue;
    for (const { page, mcid } of partsOf(node)) drawn.add(keyOf(page, mcid));
  }
  // Sorted by page once: a document of many pages has as many parts on each.
  const onPage = new Map<PDFRef, number[]>();
  for (const { page, mcid } of partsOf(tree)) {
    const own = onPage.get(page);
    if (own) own.push(mcid);
    else onPage.set(page, [mcid]);
  }
  for (const page of doc.getPages()) {
    const content = withoutSoftHyphens(pageContent(page));
    const operations = withMarks(readOperations(content));
    const tells = telling(operations);
    const decorates = (mcid: number) => !tells.has(mcid) && !drawn.has(keyOf(page.ref, mcid));
    for (const mcid of onPage.get(page.ref) ?? []) {
      if (decorates(mcid)) decoration.add(keyOf(page.ref, mcid));
    }
    const { parts } = readPageText(operations, fontsOf(page));
    for (const [mcid, text] of parts) texts.set(keyOf(page.ref, mcid), text);
    setPageContent(page, markArtifacts(content, operations, decorates));
  }
  return { texts, decoration };
}

/** Corrects what the glyphs of each font read as. */
function correctFonts(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const ref = object.get(PDFName.of('ToUnicode'));
    if (!(ref instanceof PDFRef) || !(context.lookup(ref) instanceof PDFRawStream)) continue;
    const map = streamText(context, ref) ?? '';
    const corrected = correctToUnicode(map);
    if (corrected !== map) context.assign(ref, context.flateStream(corrected));
  }
}
