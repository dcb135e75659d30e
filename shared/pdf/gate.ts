import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib';
import { contentFaults } from './gate-content';
import { readOutline } from './outline';
import { dictAt, nameAt, openPdf, textAt } from './pdf-objects';
import { walk } from './structure';
import type { StructureNode } from './structure';
import { readStructure } from './structure-file';

/** Types of structure of PDF 1.7. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

/** Elements that stand only within certain others. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI', 'Note', 'BibEntry'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'Figure', 'L', 'Formula'],
};

/**
 * Rules of accessibility that a file breaks, as sentences; empty where it keeps them all: those of
 * PDF/UA-1 that a program can check without seeing the page. Rejects for bytes that are no PDF.
 */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  return faultsOf(await openPdf(bytes));
}

/** As `checkPdf`, for a document that is open. */
export function faultsOf(doc: PDFDocument): string[] {
  const tree = readStructure(doc);
  if (tree === null) return ['The file has no tags.'];
  return [
    ...catalogFaults(doc),
    ...headingFaults(doc, tree),
    ...nestingFaults(doc, tree),
    ...elementFaults(doc.context, tree),
    ...contentFaults(doc, tree),
  ];
}

/** `sentence` where `wrong`, else nothing. */
function fault(wrong: boolean, sentence: string): string[] {
  return wrong ? [sentence] : [];
}

function catalogFaults(doc: PDFDocument): string[] {
  const { context, catalog } = doc;
  const marked = dictAt(context, catalog, 'MarkInfo')?.get(PDFName.of('Marked'));
  const shown = dictAt(context, catalog, 'ViewerPreferences')?.get(PDFName.of('DisplayDocTitle'));
  const unordered = doc.getPages().filter(({ node }) => nameAt(context, node, 'Tabs') !== 'S');
  return [
    ...fault(marked !== PDFBool.True, 'The file does not say that it is tagged.'),
    ...fault(!textAt(context, catalog, 'Lang'), 'The file does not say its language.'),
    ...fault(!doc.getTitle(), 'The file has no title.'),
    ...fault(shown !== PDFBool.True, 'The title is not shown in the window.'),
    ...fault(!catalog.has(PDFName.of('Metadata')), 'The file has no XMP metadata.'),
    ...fault(unordered.length > 0, 'A page does not go from field to field by its structure.'),
  ];
}

/** Headings start at the first level and skip none; each has its bookmark. */
function headingFaults(doc: PDFDocument, tree: StructureNode): string[] {
  const headings = [...walk(tree)].filter(({ type }) => /^H[1-6]$/.test(type));
  const levels = headings.map(({ type }) => Number(type.slice(1)));
  const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
  const bookmarks = readOutline(doc);
  const marked = new Set(bookmarks.map(({ element }) => element));
  return [
    ...fault(levels.length === 0, 'The file has no heading.'),
    ...skips.map((level) => `A heading of level ${String(level)} skips a level.`),
    ...fault(
      bookmarks.some(({ title }) => title.trim() === ''),
      'A bookmark has no title.',
    ),
    ...fault(
      headings.some(({ ref }) => ref !== null && !marked.has(ref)),
      'A heading has no bookmark.',
    ),
  ];
}

/** Elements are of known types, and each stands where it may. */
function nestingFaults(doc: PDFDocument, tree: StructureNode): string[] {
  const root = dictAt(doc.context, doc.catalog, 'StructTreeRoot');
  const roles = root && dictAt(doc.context, root, 'RoleMap');
  const faults = new Set<string>();
  for (const parent of walk(tree)) {
    for (const kid of parent.kids) {
      if (kid.is !== 'node') {
        if (parent.type === '') faults.add('Content stands outside every element.');
        continue;
      }
      const { type } = kid;
      if (!STANDARD.has(type) && !roles?.has(PDFName.of(type))) faults.add(`The type ${type} is not mapped.`);
      const allowed = PARENTS[type];
      if (allowed && !allowed.includes(parent.type)) faults.add(`${type} stands in ${parent.type}.`);
    }
  }
  return [...faults];
}

function elementFaults(context: PDFContext, tree: StructureNode): string[] {
  const faults: string[] = [];
  for (const { type, entries, kids } of walk(tree)) {
    if (type === 'Figure' && !entries.has('Alt') && !entries.has('ActualText')) {
      faults.push('A figure has no description (Alt).');
    }
    if (type === 'TH' && !hasScope(context, entries.get('A')))
      faults.push('A heading of a table has no scope.');
    if (type !== 'Link') continue;
    const areas = kids.flatMap((kid) => (kid.is === 'object' ? [context.lookup(kid.object)] : []));
    if (areas.length === 0) faults.push('A link has no area on the page.');
    for (const area of areas) {
      const described = area instanceof PDFDict && textAt(context, area, 'Contents');
      if (!described) faults.push('The area of a link has no description (Contents).');
    }
  }
  return faults;
}

/** True where the attributes of a table cell hold a scope. */
function hasScope(context: PDFContext, value: PDFObject | undefined): boolean {
  const found = context.lookup(value);
  if (found instanceof PDFArray) return found.asArray().some((one) => hasScope(context, one));
  return found instanceof PDFDict && found.has(PDFName.of('Scope'));
}
