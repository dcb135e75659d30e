import type { Kind } from '../../shared/model/kind';
import type { SearchHit } from '../../shared/reference/types';

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly SearchHit[];
}

/** Groups hits by kind; the kind of the best hit comes first, and each group keeps its order. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<Kind, SearchHit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.card.kind);
    if (own) own.push(hit);
    else groups.set(hit.card.kind, [hit]);
  }
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
