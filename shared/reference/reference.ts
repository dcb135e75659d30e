import { marksOf } from '../search/marks';
import { nearestNames } from '../search/nearest-names';
import { search } from '../search/search';
import type { ReferenceApi } from './api';
import { cardsById } from './cards';
import { readGlossary } from './glossary';
import { countCategories, listRecords } from './list';
import { readRecord } from './record-view';
import type { Sql } from './sql';

/** Answers the questions of `ReferenceApi` from an open database. */
export function createReference(sql: Sql): ReferenceApi {
  return {
    list: (filter, lang) => listRecords(sql, filter, lang),
    categories: (kind) => countCategories(sql, kind),
    record: (idOrRef, lang) => readRecord(sql, idOrRef, lang),
    cards: (ids, lang) => cardsById(sql, ids, lang),
    glossary: (lang) => readGlossary(sql, lang),
    search: (request) => search(sql, request),
    nearestNames: (words, lang) => nearestNames(sql, words, lang),
    marks: (words, lang, texts) => marksOf(sql, words, lang, texts),
  };
}
