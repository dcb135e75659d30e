import type { Lang } from '../../../shared/model/language';
import type { Sql } from '../../../shared/reference/sql';
import { search } from '../../../shared/search/search';
import { DEPTH, type LoadedPeer } from './peer';

/** The reference's own engine, on its own database, as the application asks it. */
export function ownEngine(sql: Sql, lang: Lang): LoadedPeer {
  return {
    find: (words) => search(sql, { words, lang, limit: DEPTH }).hits.map(({ card }) => card.id),
  };
}
