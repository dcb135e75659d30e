import type { Lang } from '../../../shared/model/language';
import type { BenchDocument } from '../documents';

/** A search engine of the comparison, loaded with the documents of one language. */
export interface LoadedPeer {
  /** Ids found for the words, best first, ten at most. */
  find(words: string): readonly string[];
}

/** How an engine is set up. */
export interface Peer {
  readonly name: string;
  load(documents: readonly BenchDocument[], lang: Lang): Promise<LoadedPeer>;
}

/** How many results are compared. */
export const DEPTH = 10;
