import type { Lang } from '../model/language';
import type { RecordCard, RecordView } from '../reference/types';

/** A record in one language, with what its sheet shows of the records around it. */
export interface FicheEdition {
  readonly view: RecordView;
  /** For a milestone: itself among those just before and after it; else empty. */
  readonly strip: readonly RecordCard[];
}

/** A record as a sheet prints it: in one language, or in two that face each other. */
export interface FicheData {
  readonly id: string;
  readonly editions: readonly [FicheEdition, ...FicheEdition[]];
}

/** Milestones shown on each side of the one that a sheet is about. */
const AROUND = 2;

/** The milestone `id` with its nearest neighbours in time, from the list of them all. */
export function stripAround(milestones: readonly RecordCard[], id: string): RecordCard[] {
  const place = milestones.findIndex((card) => card.id === id);
  if (place < 0) return [];
  const span = 2 * AROUND + 1;
  const start = Math.max(0, Math.min(place - AROUND, milestones.length - span));
  return milestones.slice(start, start + span);
}

/** A sheet from the record in each of its languages; null where a language does not have it. */
export function ficheData(
  views: readonly (RecordView | null)[],
  milestones: Readonly<Partial<Record<Lang, readonly RecordCard[]>>>,
): FicheData | null {
  const editions = views.flatMap((view): FicheEdition[] =>
    view ? [{ view, strip: stripAround(milestones[view.lang] ?? [], view.id) }] : [],
  );
  const [first, ...others] = editions;
  if (!first || editions.length < views.length) return null;
  return { id: first.view.id, editions: [first, ...others] };
}
