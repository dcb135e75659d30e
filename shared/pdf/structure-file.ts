import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, numberAt } from './pdf-objects';
import { newNode, walk } from './structure';
import type { Kid, StructureNode } from './structure';

const OWN_ENTRIES = new Set(['/Type', '/S', '/P', '/K', '/Pg']);

/** Kinds of PDF 2.0 that Chromium uses, with what they are in PDF 1.7. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Sect',
  FENote: 'Note',
};

/** The tree of a document as one element without type around its roots, or null where it has none. */
export function readStructure(doc: PDFDocument): StructureNode | null {
  const root = dictAt(doc.context, doc.catalog, 'StructTreeRoot');
  if (root === undefined) return null;
  return newNode('', kidsOf(doc.context, root, undefined));
}

function kidsOf(context: PDFContext, dict: PDFDict, pageOfParent: PDFRef | undefined): Kid[] {
  const own = dict.get(PDFName.of('Pg'));
  const page = own instanceof PDFRef ? own : pageOfParent;
  const value = dict.get(PDFName.of('K'));
  const found = context.lookup(value);
  const list = found instanceof PDFArray ? found.asArray() : value === undefined ? [] : [value];
  return list.flatMap((kid): Kid[] => readKid(context, kid, page));
}

function readKid(context: PDFContext, value: PDFObject, page: PDFRef | undefined): Kid[] {
  const kid = context.lookup(value);
  if (kid instanceof PDFNumber) return page ? [{ is: 'part', page, mcid: kid.asNumber() }] : [];
  if (!(kid instanceof PDFDict)) return [];
  const own = kid.get(PDFName.of('Pg'));
  const place = own instanceof PDFRef ? own : page;
  const type = nameAt(context, kid, 'Type');
  if (type === 'MCR') {
    const mcid = numberAt(context, kid, 'MCID');
    return place && mcid !== undefined ? [{ is: 'part', page: place, mcid }] : [];
  }
  if (type === 'OBJR') {
    const object = kid.get(PDFName.of('Obj'));
    return place && object instanceof PDFRef ? [{ is: 'object', page: place, object }] : [];
  }
  const entries = kid.entries().filter(([key]) => !OWN_ENTRIES.has(key.asString()));
  return [
    {
      is: 'node',
      ref: value instanceof PDFRef ? value : null,
      type: nameAt(context, kid, 'S') ?? '',
      entries: new Map(entries.map(([key, entry]) => [key.decodeText(), entry])),
      kids: kidsOf(context, kid, place),
    },
  ];
}

/** Writes the tree in the place of the document's own, with the map from parts and annotations to it. */
export function writeStructure(doc: PDFDocument, tree: StructureNode, before: readonly PDFRef[]): void {
  const { context } = doc;
  const root = dictAt(context, doc.catalog, 'StructTreeRoot');
  const rootRef = doc.catalog.get(PDFName.of('StructTreeRoot'));
  if (root === undefined || !(rootRef instanceof PDFRef)) return;
  const kept = new Set<PDFRef>();
  const owners: Owners = { parts: new Map(), objects: new Map() };
  const top = tree.kids.flatMap((kid) =>
    kid.is === 'node' ? [writeNode(context, kid, rootRef, kept, owners)] : [],
  );
  root.set(PDFName.of('K'), context.obj(top));
  for (const ref of before) if (!kept.has(ref)) context.delete(ref);
  forgetLost(context, doc, kept);
  root.set(PDFName.of('ParentTree'), context.register(parentTree(doc, owners)));
  const used = new Set([...walk(tree)].map(({ type }) => type));
  const roles = Object.entries(ROLES).filter(([type]) => used.has(type));
  if (roles.length > 0) root.set(PDFName.of('RoleMap'), context.obj(Object.fromEntries(roles)));
}

interface Owners {
  /** Elements of the parts of a page, by number. */
  readonly parts: Map<PDFRef, PDFRef[]>;
  readonly objects: Map<PDFRef, PDFRef>;
}

function writeNode(
  context: PDFContext,
  node: StructureNode,
  parent: PDFRef,
  kept: Set<PDFRef>,
  owners: Owners,
): PDFRef {
  const ref = node.ref ?? context.nextRef();
  kept.add(ref);
  const page = node.kids.find((kid) => kid.is === 'part')?.page;
  const kids = node.kids.map((kid): PDFObject => {
    if (kid.is === 'node') return writeNode(context, kid, ref, kept, owners);
    if (kid.is === 'object') {
      owners.objects.set(kid.object, ref);
      return context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page });
    }
    const parts = owners.parts.get(kid.page) ?? [];
    parts[kid.mcid] = ref;
    owners.parts.set(kid.page, parts);
    if (kid.page === page) return PDFNumber.of(kid.mcid);
    return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid });
  });
  const dict = context.obj({ Type: 'StructElem', S: node.type, P: parent });
  if (page !== undefined) dict.set(PDFName.of('Pg'), page);
  for (const [key, value] of node.entries) dict.set(PDFName.of(key), value);
  const [first] = kids;
  if (first !== undefined) dict.set(PDFName.of('K'), kids.length === 1 ? first : context.obj(kids));
  context.assign(ref, dict);
  return ref;
}

/** Bookmarks and names that led to an element that is no more lead to none. */
function forgetLost(context: PDFContext, doc: PDFDocument, kept: ReadonlySet<PDFRef>): void {
  const visit = (item: PDFDict | undefined): void => {
    for (let at = item; at; at = dictAt(context, at, 'Next')) {
      const element = at.get(PDFName.of('SE'));
      if (element instanceof PDFRef && !kept.has(element)) at.delete(PDFName.of('SE'));
      visit(dictAt(context, at, 'First'));
    }
  };
  const outlines = dictAt(context, doc.catalog, 'Outlines');
  if (outlines) visit(dictAt(context, outlines, 'First'));
}

/** The map from the keys of pages and annotations to their elements; a part without one has null. */
function parentTree(doc: PDFDocument, { parts, objects }: Owners): PDFDict {
  const { context } = doc;
  const entries: [number, PDFObject][] = [];
  for (const page of doc.getPages()) {
    const key = numberAt(context, page.node, 'StructParents');
    if (key !== undefined) {
      const list = Array.from(parts.get(page.ref) ?? [], (ref: PDFRef | undefined) => ref ?? null);
      entries.push([key, context.register(context.obj(list))]);
    }
    for (const value of arrayAt(context, page.node, 'Annots')) {
      const annotation = context.lookup(value);
      const owner = value instanceof PDFRef ? objects.get(value) : undefined;
      if (!(annotation instanceof PDFDict) || owner === undefined) continue;
      const annotationKey = numberAt(context, annotation, 'StructParent');
      if (annotationKey !== undefined) entries.push([annotationKey, owner]);
    }
  }
  entries.sort(([a], [b]) => a - b);
  return context.obj({ Type: 'ParentTree', Nums: entries.flatMap(([key, value]) => [key, value]) });
}
