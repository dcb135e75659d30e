import type { Lang } from '../model/language';
import { relationType, type RelationName } from '../model/relation';
import type { RecordView, RelationView } from '../reference/types';

/** A body in the organization chart, under the one that it hangs from. */
export interface ChartNode {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  /** How it hangs from the body above it, as read on its own page; empty for a root. */
  readonly link: string;
  /** Other bodies that guide, oversee or head it: «Plans approuvés par : …». */
  readonly others: readonly string[];
  readonly children: readonly ChartNode[];
}

type Reading = readonly [type: RelationName, direction: RelationView['direction']];

/** What may place a body under another, the closest tie first. */
const UNDER: readonly Reading[] = [
  ['is-subsidiary-of', 'forward'],
  ['hosts', 'inverse'],
  ['manages', 'inverse'],
  ['leads', 'forward'],
  ['guides', 'inverse'],
  ['approves-plans-of', 'inverse'],
  ['appoints', 'inverse'],
  ['is-governing-body-of', 'forward'],
  ['is-part-of', 'forward'],
  ['succeeds', 'inverse'],
];

/** Ties that a box names where they are not its place in the tree. */
const NAMED: readonly Reading[] = [
  ['is-subsidiary-of', 'forward'],
  ['hosts', 'inverse'],
  ['manages', 'inverse'],
  ['guides', 'inverse'],
  ['approves-plans-of', 'inverse'],
  ['approves-projects-of', 'inverse'],
  ['is-governing-body-of', 'inverse'],
  ['reports-to', 'forward'],
  ['is-secretariat-of', 'forward'],
];

/**
 * The bodies as trees: each hangs once, from its closest tie to another body of the list; what
 * hangs from none is a root. A circle of ties is cut where it would close.
 */
export function buildChart(bodies: readonly RecordView[], lang: Lang): ChartNode[] {
  const known = new Set(bodies.map(({ id }) => id));
  const places = new Map<string, { parent: string; link: string }>();
  for (const body of bodies) {
    const tie = ties(body, UNDER).find(
      ({ other }) => known.has(other.id) && !isAbove(places, body.id, other.id),
    );
    if (tie) places.set(body.id, { parent: tie.other.id, link: headingOf(tie, lang) });
  }

  const toNode = (body: RecordView): ChartNode => {
    const place = places.get(body.id);
    return {
      id: body.id,
      name: body.acronym ? `${body.shortTitle} (${body.acronym})` : body.shortTitle,
      ref: body.ref,
      link: place?.link ?? '',
      others: otherTies(body, place?.parent, lang),
      children: bodies.filter(({ id }) => places.get(id)?.parent === body.id).map(toNode),
    };
  };
  return bodies
    .filter(({ id }) => !places.has(id))
    .map(toNode)
    .sort((a, b) => countNodes(b) - countNodes(a));
}

/** The boxes of a tree, itself included. */
export function countNodes(node: ChartNode): number {
  return 1 + node.children.reduce((sum, child) => sum + countNodes(child), 0);
}

function ties(body: RecordView, readings: readonly Reading[]): RelationView[] {
  return readings.flatMap(([type, direction]) =>
    body.relations.filter(
      (one) => one.type === type && one.direction === direction && one.other.kind === 'body',
    ),
  );
}

/** True where `above` hangs, at any depth, from `id`, or is it. */
function isAbove(places: ReadonlyMap<string, { parent: string }>, id: string, above: string): boolean {
  for (let at: string | undefined = above; at !== undefined; at = places.get(at)?.parent)
    if (at === id) return true;
  return false;
}

function otherTies(body: RecordView, parent: string | undefined, lang: Lang): string[] {
  const groups = new Map<string, string[]>();
  for (const tie of ties(body, NAMED)) {
    if (tie.other.id === parent) continue;
    const heading = headingOf(tie, lang);
    groups.set(heading, [...(groups.get(heading) ?? []), tie.other.acronym ?? tie.other.shortTitle]);
  }
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return [...groups].map(([heading, names]) => `${heading}${colon}${names.join(', ')}`);
}

function headingOf({ type, direction }: RelationView, lang: Lang): string {
  return relationType(type)[direction][lang];
}
