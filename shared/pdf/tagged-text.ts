import { readOperations } from './content';
import { fontsOf } from './fonts';
import { withMarks } from './marks';
import { openPdf, pageContent } from './pdf-objects';
import { readPageText } from './read-text';
import { partsOf, walk } from './structure';
import { readStructure } from './structure-file';

/** What a tagged PDF says to whoever hears it. */
export interface TaggedText {
  /** All the text of the tree, in reading order. */
  readonly text: string;
  /** Text of each heading, with its level. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** What is not part of the text, such as the margins, page by page. */
  readonly artifacts: readonly string[];
}

/** Reads the text of a PDF by its tags. Rejects for bytes that are no tagged PDF. */
export async function readTaggedText(bytes: Uint8Array): Promise<TaggedText> {
  const doc = await openPdf(bytes);
  const tree = readStructure(doc);
  if (tree === null) throw new Error('The PDF has no tags.');
  const texts = new Map(
    doc.getPages().map((page) => {
      const operations = withMarks(readOperations(pageContent(page)));
      return [page.ref, readPageText(operations, fontsOf(page))] as const;
    }),
  );
  const textOf = (node: typeof tree) =>
    [...partsOf(node)].map(({ page, mcid }) => texts.get(page)?.parts.get(mcid) ?? '').join('');
  const headings = [...walk(tree)].filter(({ type }) => /^H[1-6]$/.test(type));
  return {
    text: textOf(tree),
    headings: headings.map((node) => ({ level: Number(node.type.slice(1)), text: textOf(node).trim() })),
    artifacts: [...texts.values()].map(({ artifacts }) => artifacts),
  };
}
