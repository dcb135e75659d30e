import type { Lang } from '../model/language';
import type { Sql } from '../reference/sql';
import { profilesOf } from './profiles';
import { withSynonyms } from './synonyms';
import { entriesAt } from './thesaurus';
import { allWords } from './vocabulary';

/**
 * Reads what searches need, which the first of them would otherwise read, or the first mistake: a
 * piece at each step, so that who awaits something else has a turn in between.
 */
export function* prepareSearch(sql: Sql, lang: Lang): Generator<void, void> {
  profilesOf(sql);
  yield;
  withSynonyms(sql, [], lang);
  yield;
  entriesAt([], lang);
  yield;
  allWords(sql);
}
