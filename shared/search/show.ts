import { languagesFrom, type Lang } from '../model/language';
import { cardsById, cardsByRowid } from '../reference/cards';
import { number, text, textOrNull } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';
import type { SearchHit } from '../reference/types';
import { plainText } from '../text/markdown';
import { labelled } from '../text/typography';
import type { Group } from './group';
import { markText, piecesOf, type MarkedText } from './highlight';
import { countGroups, snippetOf } from './snippet';

const IN_RECORDS = 'record IN (SELECT value FROM json_each(?1))';
/** The body in the language asked, else in French. */
const BODIES = `SELECT record, coalesce(max(body) FILTER (WHERE lang = ?2), max(body) FILTER (WHERE lang = 'fr')) AS body
  FROM record_text WHERE body IS NOT NULL AND ${IN_RECORDS} GROUP BY record`;
const NAMES = `SELECT t.record, t.official, nullif(t.acronym, own.acronym) AS acronym
  FROM record_text t JOIN record_text own ON own.record = t.record AND own.lang = ?2
  WHERE t.lang <> ?2 AND t.${IN_RECORDS} ORDER BY t.record, t.lang`;
const OTHER_NAMES = `SELECT record, fr, en, es, acronym FROM other_name WHERE ${IN_RECORDS} ORDER BY id`;
const FACTS = `SELECT f.record, t.label, t.value FROM fact f JOIN fact_text t ON t.fact = f.id AND t.lang = ?2
  WHERE f.${IN_RECORDS} ORDER BY f.id`;
const NOTES = `SELECT n.record, t.text FROM note n JOIN note_statement s ON s.note = n.id
  JOIN note_statement_text t ON t.statement = s.id AND t.lang = ?2 WHERE n.${IN_RECORDS} ORDER BY s.id`;

/** A record that was found, with its score. */
export interface Found {
  readonly record: number;
  readonly score: number;
}

/** Turns what was found into what is shown: the card, its marked title and a marked passage. */
export function showHits(
  sql: Sql,
  found: readonly Found[],
  groups: readonly Group[],
  lang: Lang,
): SearchHit[] {
  const records = found.map(({ record }) => record);
  const cards = cardsByRowid(sql, records, lang);
  const passages = readPassages(sql, records, lang);
  const names = readForeignNames(sql, records, lang);
  return found.flatMap(({ record, score }) => {
    const card = cards.get(record);
    if (!card) return [];
    const mark = (source: string) => markText(source, groups, lang);
    const title = mark(card.title);
    const summary = mark(plainText(card.summary));
    // The summary stays unless another text has more of what was asked for.
    let best = (passages.get(record) ?? []).map(mark).reduce(fuller, summary);
    // A name in another language tells why the record is here, where nothing else does.
    if (countGroups(title) === 0 && countGroups(best) === 0)
      best = (names.get(record) ?? []).map(mark).reduce(fuller, best);
    return [{ card, score, title: piecesOf(title), snippet: snippetOf(best) }];
  });
}

function fuller(kept: MarkedText, other: MarkedText): MarkedText {
  return countGroups(other) > countGroups(kept) ? other : kept;
}

/** Texts of each record in which a passage may be found beside its summary. */
function readPassages(sql: Sql, records: readonly number[], lang: Lang): Map<number, string[]> {
  const ids = JSON.stringify(records);
  const passages = new Map<number, string[]>();
  const nameOf = (id: string) => cardsById(sql, [id], lang)[0]?.shortTitle ?? id;
  for (const row of sql.all(BODIES, [ids, lang])) {
    append(passages, row, plainText(text(row, 'body'), nameOf).replaceAll('\n\n', ' '));
  }
  for (const row of sql.all(OTHER_NAMES, [ids])) {
    append(passages, row, [textOrNull(row, lang), textOrNull(row, 'acronym')].filter(Boolean).join(' · '));
  }
  for (const row of sql.all(FACTS, [ids, lang]))
    append(passages, row, labelled(text(row, 'label'), text(row, 'value'), lang));
  for (const row of sql.all(NOTES, [ids, lang])) append(passages, row, text(row, 'text'));
  return passages;
}

/** Names of each record in the two other languages, past ones included. */
function readForeignNames(sql: Sql, records: readonly number[], lang: Lang): Map<number, string[]> {
  const ids = JSON.stringify(records);
  const names = new Map<number, string[]>();
  for (const row of sql.all(NAMES, [ids, lang])) {
    append(names, row, [textOrNull(row, 'acronym'), text(row, 'official')].filter(Boolean).join(' · '));
  }
  for (const row of sql.all(OTHER_NAMES, [ids])) {
    for (const each of languagesFrom(lang).slice(1)) append(names, row, textOrNull(row, each) ?? '');
  }
  return names;
}

function append(texts: Map<number, string[]>, row: SqlRow, added: string): void {
  const record = number(row, 'record');
  texts.set(record, [...(texts.get(record) ?? []), added]);
}
