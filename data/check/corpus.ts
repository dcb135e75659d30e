import type { RecordFile } from '../load/record-file';
import { Draft } from './draft';
import type { Fault } from './fault';

/** All the records at once, as the rules see them. */
export interface Corpus {
  readonly drafts: readonly Draft[];
  /** The first record of each id. A file that could not be parsed counts by its name. */
  readonly byId: ReadonlyMap<string, Draft>;
  /** Today where the day begins first, YYYY-MM-DD: nothing can have been checked later. */
  readonly today: string;
}

/** Finds every breach of one rule in all the records. */
export type Rule = (corpus: Corpus) => Fault[];

/** Prepares the records for the rules. */
export function makeCorpus(files: readonly RecordFile[], today: string): Corpus {
  const all = files.map((file) => new Draft(file));
  const byId = new Map<string, Draft>();
  for (const draft of all) {
    if (!byId.has(draft.id)) byId.set(draft.id, draft);
  }
  return { drafts: all.filter((draft) => draft.file.faults.length === 0), byId, today };
}
