import { languagesFrom, type Lang } from '../model/language';
import { cardsById } from '../reference/cards';
import { Recent, ofLanguage, once } from '../reference/recent';
import { number, text, textOrNull } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';
import { plainText } from '../text/markdown';
import { labelled } from '../text/typography';
import { analyzeText, type AnalyzedText } from './analyzed-text';

/** A text that is analysed when it is first needed. */
export type LazyText = () => AnalyzedText;

/** The texts of a record from which a passage may be shown. */
export interface Passages {
  readonly summary: LazyText;
  /** Body, past names, facts and notes, in the language of the search. */
  readonly others: readonly LazyText[];
  /** Names in the two other languages. */
  readonly foreignNames: readonly LazyText[];
}

const IN_RECORDS = 'record IN (SELECT value FROM json_each(?1))';
/** The body in the language asked, else in French. */
const TEXTS = `SELECT t.record, t.summary, coalesce(t.body, fr.body) AS body
  FROM record_text t JOIN record_text fr ON fr.record = t.record AND fr.lang = 'fr' WHERE t.lang = ?2 AND t.${IN_RECORDS}`;
const FOREIGN_NAMES = `SELECT t.record, t.official, nullif(t.acronym, own.acronym) AS acronym
  FROM record_text t JOIN record_text own ON own.record = t.record AND own.lang = ?2
  WHERE t.lang <> ?2 AND t.${IN_RECORDS} ORDER BY t.record, t.lang`;
const OTHER_NAMES = `SELECT record, fr, en, es, acronym FROM other_name WHERE ${IN_RECORDS} ORDER BY id`;
const FACTS = `SELECT f.record, t.label, t.value FROM fact f JOIN fact_text t ON t.fact = f.id AND t.lang = ?2
  WHERE f.${IN_RECORDS} ORDER BY f.id`;
const NOTES = `SELECT n.record, t.text FROM note n JOIN note_statement s ON s.note = n.id
  JOIN note_statement_text t ON t.statement = s.id AND t.lang = ?2 WHERE n.${IN_RECORDS} ORDER BY s.id`;

/** As one types, the same records come back at each letter. */
const kept = ofLanguage(() => new Recent<number, Passages>(500));

/** The texts of these records in a language. */
export function passagesOf(sql: Sql, records: readonly number[], lang: Lang): Map<number, Passages> {
  return kept(sql, lang).getAll(records, (missing) => readPassages(sql, missing, lang));
}

function readPassages(sql: Sql, records: readonly number[], lang: Lang): Map<number, Passages> {
  const ids = JSON.stringify(records);
  const lazy = (source: string, read = (raw: string) => raw) => once(() => analyzeText(read(source), lang));
  const others = new Map<number, LazyText[]>();
  const foreignNames = new Map<number, LazyText[]>();

  const nameOf = (id: string) => cardsById(sql, [id], lang)[0]?.shortTitle ?? id;
  const texts = sql.all(TEXTS, [ids, lang]);
  for (const row of texts) {
    const body = textOrNull(row, 'body');
    if (body !== null)
      append(
        others,
        row,
        lazy(body, (raw) => plainText(raw, nameOf).replaceAll('\n\n', ' ')),
      );
  }
  for (const row of sql.all(OTHER_NAMES, [ids])) {
    append(others, row, lazy(joined(textOrNull(row, lang), textOrNull(row, 'acronym'))));
    for (const each of languagesFrom(lang).slice(1))
      append(foreignNames, row, lazy(textOrNull(row, each) ?? ''));
  }
  for (const row of sql.all(FACTS, [ids, lang]))
    append(others, row, lazy(labelled(text(row, 'label'), text(row, 'value'), lang)));
  for (const row of sql.all(NOTES, [ids, lang])) append(others, row, lazy(text(row, 'text')));
  for (const row of sql.all(FOREIGN_NAMES, [ids, lang])) {
    append(foreignNames, row, lazy(joined(textOrNull(row, 'acronym'), text(row, 'official'))));
  }
  return new Map(
    texts.map((row) => {
      const record = number(row, 'record');
      return [
        record,
        {
          summary: lazy(text(row, 'summary'), plainText),
          others: others.get(record) ?? [],
          foreignNames: foreignNames.get(record) ?? [],
        },
      ];
    }),
  );
}

function joined(...texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join(' · ');
}

function append(texts: Map<number, LazyText[]>, row: SqlRow, added: LazyText): void {
  const record = number(row, 'record');
  const known = texts.get(record);
  if (known) known.push(added);
  else texts.set(record, [added]);
}
