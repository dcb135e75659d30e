import MiniSearch from 'minisearch';
import { FIELD_BOOSTS, FIELD_NAMES } from '../documents';
import { bare, LANGUAGE_TOOLS } from './languages';
import { DEPTH, type Peer } from './peer';

/** MiniSearch as its manual sets up a search box: prefixes, fuzziness 0.2, boosts, own term processing. */
export const MINISEARCH: Peer = {
  name: 'MiniSearch',
  load(documents, lang) {
    const { stem, stopWords } = LANGUAGE_TOOLS[lang];
    const stops = new Set(stopWords.map(bare));
    const index = new MiniSearch({
      fields: [...FIELD_NAMES],
      processTerm: (term) => (stops.has(bare(term)) ? null : bare(stem(term.toLowerCase()))),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: FIELD_BOOSTS },
    });
    index.addAll(documents);
    return Promise.resolve({
      find: (words) =>
        index
          .search(words)
          .slice(0, DEPTH)
          .map(({ id }) => String(id)),
    });
  },
};
