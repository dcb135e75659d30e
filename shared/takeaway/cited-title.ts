import type { RecordCard } from '../reference/types';

/** A title to find a source by: as it was published, with ours in brackets where we translated it. */
export function citedTitle({ title, original }: Pick<RecordCard, 'title' | 'original'>): string {
  return original === null ? title : `${original.title} [${title}]`;
}
