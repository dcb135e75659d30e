import { PDFDict, PDFName } from 'pdf-lib';
import type { PDFContext } from 'pdf-lib';
import { dictAt, pdfText, textAt } from './pdf-objects';
import { walk } from './structure';
import type { StructureNode } from './structure';

/** Gives the area of each link a description: the words of the link, else its address. */
export function describeLinks(
  context: PDFContext,
  tree: StructureNode,
  textOf: (node: StructureNode) => string,
): void {
  for (const node of walk(tree)) {
    if (node.type !== 'Link') continue;
    const words = textOf(node).replace(/\s+/g, ' ').trim();
    for (const kid of node.kids) {
      const annotation = kid.is === 'object' ? context.lookup(kid.object) : undefined;
      if (!(annotation instanceof PDFDict) || annotation.has(PDFName.of('Contents'))) continue;
      const action = dictAt(context, annotation, 'A');
      const address = action && textAt(context, action, 'URI');
      const contents = words === '' ? (address ?? '') : words;
      if (contents !== '') annotation.set(PDFName.of('Contents'), pdfText(contents));
    }
  }
}
