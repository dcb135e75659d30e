import { LANGUAGES, languagesFrom, type Lang } from '../model/language';
import { compareText } from '../text/collate';
import { cardsById } from './cards';
import { oneOf, text, textOrNull } from './row';
import type { Sql, SqlRow } from './sql';
import type { GlossaryEntry } from './types';

const TERMS = `SELECT r.id, t.official AS term FROM record r JOIN record_text t ON t.record = r.rowid AND t.lang = ?1
  WHERE r.kind = 'term'`;
const ACRONYMS = `SELECT r.id, t.lang, t.acronym, t.official FROM record_text t JOIN record r ON r.rowid = t.record
  WHERE t.acronym IS NOT NULL AND r.kind <> 'source'`;
const OTHER_ACRONYMS = `SELECT r.id, o.acronym, o.fr, o.en, o.es FROM other_name o JOIN record r ON r.rowid = o.record
  WHERE o.acronym IS NOT NULL AND r.kind <> 'source'`;

type Draft = Omit<GlossaryEntry, 'card'> & { readonly id: string };

/**
 * Terms, and the acronyms of all records in all languages, past names included. An acronym that
 * several languages share stands once, in the language asked where it has it.
 */
export function readGlossary(sql: Sql, lang: Lang): GlossaryEntry[] {
  const terms = sql
    .all(TERMS, [lang])
    .map((row): Draft => ({ id: text(row, 'id'), term: text(row, 'term'), expansion: null, lang }));
  const acronyms = sql.all(ACRONYMS).map((row): Draft => ({
    id: text(row, 'id'),
    term: text(row, 'acronym'),
    expansion: text(row, 'official'),
    lang: oneOf(row, 'lang', LANGUAGES),
  }));
  const order = languagesFrom(lang);
  acronyms.sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang));
  const others = sql.all(OTHER_ACRONYMS).map((row) => pastAcronym(row, order));

  const kept = new Map<string, Draft>();
  for (const draft of [...terms, ...acronyms, ...others]) {
    const key = `${draft.id} ${draft.term}`;
    if (!kept.has(key)) kept.set(key, draft);
  }
  const drafts = [...kept.values()];
  const cards = new Map(
    cardsById(sql, [...new Set(drafts.map(({ id }) => id))], lang).map((card) => [card.id, card]),
  );
  return drafts
    .flatMap(({ id, ...entry }): GlossaryEntry[] => {
      const card = cards.get(id);
      return card ? [{ ...entry, card }] : [];
    })
    .sort((a, b) => compareText(a.term, b.term, lang) || compareText(a.card.id, b.card.id, lang));
}

function pastAcronym(row: SqlRow, order: readonly Lang[]): Draft {
  const lang = order.find((each) => row[each] !== null) ?? order[0] ?? 'fr';
  return { id: text(row, 'id'), term: text(row, 'acronym'), expansion: textOrNull(row, lang), lang };
}
