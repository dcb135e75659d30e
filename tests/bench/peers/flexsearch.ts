import { Charset, Document, Encoder } from 'flexsearch';
import english from 'flexsearch/lang/en';
import french from 'flexsearch/lang/fr';
import type { Lang } from '../../../shared/model/language';
import { FIELD_NAMES, type BenchDocument } from '../documents';
import { DEPTH, type Peer } from './peer';

/** FlexSearch ships language packs for French and English, and none for Spanish. */
const PACKS: Partial<Record<Lang, object>> = { fr: french, en: english };

/** FlexSearch as its manual advises: the balanced Latin charset, the language pack, prefixes, suggestions. */
export const FLEXSEARCH: Peer = {
  name: 'FlexSearch',
  load(documents, lang) {
    const encoder = new Encoder(Charset.LatinBalance).assign(PACKS[lang] ?? {});
    const index = new Document({
      tokenize: 'forward',
      encoder,
      document: { id: 'id', index: [...FIELD_NAMES] },
    });
    for (const document of documents) index.add(document as BenchDocument & Record<string, string>);
    return Promise.resolve({
      find: (words) =>
        // Fields come in the order of their weight; `merge` keeps that order.
        index
          .search(words, { limit: DEPTH, suggest: true, merge: true })
          .slice(0, DEPTH)
          .map(({ id }) => String(id)),
    });
  },
};
