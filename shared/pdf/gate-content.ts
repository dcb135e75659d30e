import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { PDFDocument, PDFPage } from 'pdf-lib';
import { readOperations } from './content';
import { fontsOf } from './fonts';
import { draws, drawsText, isAccounted, mcidOf, withMarks } from './marks';
import { arrayAt, nameAt, numberAt, pageContent } from './pdf-objects';
import { partsOf, walk } from './structure';
import type { StructureNode } from './structure';

/** Faults of what the pages draw: content outside the tags, parts that the tree does not have, fonts. */
export function contentFaults(doc: PDFDocument, tree: StructureNode): string[] {
  const places = new Map<PDFRef, Set<number>>();
  for (const { page, mcid } of partsOf(tree)) {
    places.set(page, (places.get(page) ?? new Set()).add(mcid));
  }
  const owned = new Set(
    [...walk(tree)].flatMap(({ type, kids }) =>
      type === 'Link' ? kids.flatMap((kid) => (kid.is === 'object' ? kid.object : [])) : [],
    ),
  );
  return doc.getPages().flatMap((page, index) => {
    const faults = [
      ...pageFaults(page, places.get(page.ref) ?? new Set()),
      ...fontFaults(page),
      ...annotationFaults(page, owned),
    ];
    return [...new Set(faults)].map((sentence) => `Page ${String(index + 1)}: ${sentence}`);
  });
}

function pageFaults(page: PDFPage, known: ReadonlySet<number>): string[] {
  const faults: string[] = [];
  let outside = 0;
  const drawn = new Set<number>();
  for (const operation of withMarks(readOperations(pageContent(page)))) {
    if (!draws(operation)) continue;
    if (!isAccounted(operation.marks)) outside++;
    const mcid = mcidOf(operation.marks);
    if (mcid !== null) drawn.add(mcid);
    if (drawsText(operation) && operation.marks.filter((mark) => mark.mcid !== null).length > 1) {
      faults.push('a part of the tree stands within another.');
    }
  }
  if (outside > 0) faults.push(`${String(outside)} drawing operators are neither tagged nor artifacts.`);
  const lost = [...drawn].filter((mcid) => !known.has(mcid));
  if (lost.length > 0) faults.push(`parts ${lost.join(', ')} are not in the tree.`);
  const absent = [...known].filter((mcid) => !drawn.has(mcid));
  if (absent.length > 0) faults.push(`the tree names parts ${absent.join(', ')}, which draw nothing.`);
  if (numberAt(page.doc.context, page.node, 'StructParents') === undefined && drawn.size > 0) {
    faults.push('its parts do not lead back to the tree.');
  }
  return faults;
}

/** Characters that no map may give. */
const NO_TEXT = /[\0\uFEFF\uFFFE]/;

function fontFaults(page: PDFPage): string[] {
  return [...fontsOf(page).values()].flatMap(({ name, subtype, embedded, texts }) => {
    if (subtype === 'Type3') return [`font ${name} is a Type 3 font.`];
    return [
      ...(embedded ? [] : [`font ${name} is not embedded.`]),
      ...(texts === null ? [`font ${name} does not say what its glyphs read as.`] : []),
      ...([...(texts?.values() ?? [])].some((text) => NO_TEXT.test(text))
        ? [`font ${name} has a glyph that reads as no character.`]
        : []),
    ];
  });
}

function annotationFaults(page: PDFPage, owned: ReadonlySet<PDFRef>): string[] {
  const { context } = page.doc;
  return arrayAt(context, page.node, 'Annots').flatMap((value) => {
    const annotation = context.lookup(value);
    if (!(annotation instanceof PDFDict) || nameAt(context, annotation, 'Subtype') !== 'Link') return [];
    if (!(value instanceof PDFRef) || !owned.has(value)) return ['a link is not in the tree.'];
    return annotation.has(PDFName.of('StructParent')) ? [] : ['a link does not lead back to the tree.'];
  });
}
