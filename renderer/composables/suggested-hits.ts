import type { Kind } from '../../shared/model/kind';
import type { RecordCard, SearchHit, TextPiece } from '../../shared/reference/types';
import { groupHits } from './group-hits';

/** The value of the line under the search box that leads to all results, the first one. */
export const ALL_RESULTS = 'all';

/** A record under the search box, as one line says it. */
export interface SuggestedHit {
  readonly card: RecordCard;
  readonly title: readonly TextPiece[];
  /** Acronym, symbol or year: what tells it from its neighbours. */
  readonly aside: string | undefined;
  /** The name of its kind. */
  readonly kind: string;
  /** The name of its kind, where it is the first of them. */
  readonly heading: string | null;
}

/** The lines of an answer, kind by kind; `nameKind` names a kind. */
export function suggestedHits(
  hits: readonly SearchHit[],
  nameKind: (kind: Kind) => string,
): readonly SuggestedHit[] {
  return groupHits(hits).flatMap((group) => {
    const kind = nameKind(group.kind);
    return group.hits.map(({ card, title }, index) => ({
      card,
      title,
      aside: card.acronym ?? card.symbol ?? card.date?.start.slice(0, 4),
      kind,
      heading: index === 0 ? kind : null,
    }));
  });
}
