import { create, insertMultiple, search } from '@orama/orama';
import { FIELD_BOOSTS, FIELD_NAMES, type BenchDocument } from '../documents';
import { LANGUAGE_TOOLS } from './languages';
import { DEPTH, type Peer } from './peer';

/** Orama with the French, English and Spanish stemmers and its own stop words, and a tolerance of one letter. */
export const ORAMA: Peer = {
  name: 'Orama',
  async load(documents, lang) {
    const { name, stem, stopWords } = LANGUAGE_TOOLS[lang];
    const index = create({
      schema: Object.fromEntries(FIELD_NAMES.map((field) => [field, 'string' as const])),
      components: { tokenizer: { stemming: true, language: name, stemmer: stem, stopWords } },
    });
    await insertMultiple(index, [...documents] as BenchDocument[]);
    return {
      find: (words) => {
        const results = search(index, { term: words, tolerance: 1, limit: DEPTH, boost: FIELD_BOOSTS });
        if (results instanceof Promise) throw new Error('Orama answered later, though it has no plugin');
        return results.hits.map(({ id }) => id);
      },
    };
  },
};
