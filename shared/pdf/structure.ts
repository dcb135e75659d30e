import type { PDFObject, PDFRef } from 'pdf-lib';

/** A marked part of a page, by its number there. */
export interface PartKid {
  readonly is: 'part';
  readonly page: PDFRef;
  readonly mcid: number;
}

/** An annotation of a page, such as the area of a link. */
export interface ObjectKid {
  readonly is: 'object';
  readonly page: PDFRef;
  readonly object: PDFRef;
}

/** An element of the structure tree. */
export interface StructureNode {
  readonly is: 'node';
  /** Its object in the file; absent for one that a repair added. */
  readonly ref: PDFRef | null;
  type: string;
  /** Its other entries, such as Alt, Lang and A, under their names without slash. */
  readonly entries: Map<string, PDFObject>;
  kids: Kid[];
}

export type Kid = PartKid | ObjectKid | StructureNode;

/** A new element of the tree. */
export function newNode(type: string, kids: Kid[]): StructureNode {
  return { is: 'node', ref: null, type, entries: new Map(), kids };
}

/** The elements of a tree, each before those within it. */
export function* walk(node: StructureNode): Generator<StructureNode> {
  yield node;
  for (const kid of node.kids) if (kid.is === 'node') yield* walk(kid);
}

/** The parts within an element, in reading order. */
export function* partsOf(node: StructureNode): Generator<PartKid> {
  for (const kid of node.kids) {
    if (kid.is === 'part') yield kid;
    else if (kid.is === 'node') yield* partsOf(kid);
  }
}
