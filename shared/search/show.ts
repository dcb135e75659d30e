import { LANGUAGES, type Lang } from '../model/language';
import { cardsByRowid } from '../reference/cards';
import { number, text, textOrNull } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';
import type { SearchHit } from '../reference/types';
import { plainText } from '../text/markdown';
import type { Group } from './group';
import { markText, piecesOf } from './highlight';
import { countGroups, snippetOf } from './snippet';

const IN_RECORDS = 'record IN (SELECT value FROM json_each(?1))';
const TEXTS = `SELECT record, lang, official, short, acronym, summary, body FROM record_text WHERE ${IN_RECORDS}`;
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
  return found.flatMap(({ record, score }) => {
    const card = cards.get(record);
    if (!card) return [];
    const [first = markText(card.summary, groups, lang), ...others] = (passages.get(record) ?? []).map(
      (passage) => markText(passage, groups, lang),
    );
    // The summary comes first and stays unless another text has more of what was asked for.
    const best = others.reduce(
      (kept, other) => (countGroups(other) > countGroups(kept) ? other : kept),
      first,
    );
    return [{ card, score, title: piecesOf(markText(card.title, groups, lang)), snippet: snippetOf(best) }];
  });
}

/** Texts of each record in which a passage may be found, the summary first. */
function readPassages(sql: Sql, records: readonly number[], lang: Lang): Map<number, string[]> {
  const ids = JSON.stringify(records);
  const rows = sql.all(TEXTS, [ids]);
  const passages = new Map(records.map((record) => [record, [] as string[]]));
  const add = (row: SqlRow, ...texts: readonly (string | null)[]) => {
    passages.get(number(row, 'record'))?.push(...texts.filter((each) => each !== null));
  };
  const own = new Map(rows.filter((row) => row['lang'] === lang).map((row) => [row['record'], row]));
  const french = new Map(rows.filter((row) => row['lang'] === 'fr').map((row) => [row['record'], row]));
  for (const row of own.values()) {
    const body = textOrNull(row, 'body') ?? textOrNull(french.get(row['record'] ?? null) ?? row, 'body');
    add(row, plainText(text(row, 'summary')), body === null ? null : plainText(body, readableId));
  }
  for (const row of sql.all(FACTS, [ids, lang])) add(row, `${text(row, 'label')} · ${text(row, 'value')}`);
  for (const row of sql.all(NOTES, [ids, lang])) add(row, text(row, 'text'));
  for (const row of sql.all(OTHER_NAMES, [ids])) {
    const names = [textOrNull(row, 'acronym'), ...LANGUAGES.map((each) => textOrNull(row, each))];
    add(row, [...new Set(names)].filter(Boolean).join(' · '));
  }
  for (const row of rows) {
    if (row['lang'] === lang) continue;
    const acronym = textOrNull(row, 'acronym');
    const shown = acronym === own.get(row['record'] ?? null)?.['acronym'] ? null : acronym;
    add(row, [shown, text(row, 'official')].filter(Boolean).join(' · '));
  }
  return passages;
}

/** A link without words shows its record's name on the page; in a passage its id read as words will do. */
function readableId(id: string): string {
  return id.replaceAll('-', ' ');
}
