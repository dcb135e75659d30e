import type { Profile } from './profiles';
import { KIND_STANDING, SCORING } from './weights';

/** What a record has before its words are counted. */
export function standing({ kind, relations, ended }: Profile, asksWhen: boolean): number {
  const isEvent = asksWhen && kind === 'milestone';
  const worth = isEvent ? SCORING.datedCentrality : SCORING.centrality;
  const centrality = worth * Math.min(1, Math.log2(1 + relations) / 5);
  return (
    centrality + KIND_STANDING[kind] + (isEvent ? SCORING.datedMilestone : 0) + (ended ? SCORING.ended : 0)
  );
}
