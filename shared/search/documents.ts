import { LANGUAGES, type Lang } from '../model/language';
import { RELATION_NAMES, relationType } from '../model/relation';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';
import { plainText } from '../text/markdown';
import type { Field } from './fields';

/** The texts of a record that are searched in one language; `alias` keeps the language of each name. */
export interface SearchDocument {
  readonly record: number;
  readonly texts: Readonly<Record<Exclude<Field, 'alias' | 'dates'>, readonly string[]>>;
  readonly alias: readonly { readonly text: string; readonly lang: Lang }[];
  /** Dates and spans of the record; `main` is its place in time. */
  readonly dates: readonly { readonly start: string; readonly end: string | null; readonly main: boolean }[];
}

const RECORDS = 'SELECT rowid AS record, id, ref, date_start, date_end FROM record ORDER BY rowid';
const TEXTS = 'SELECT record, lang, official, short, acronym, summary, body FROM record_text';
const SYMBOLS = 'SELECT record, text FROM symbol ORDER BY record, position';
const DOCUMENT_SYMBOLS =
  'SELECT rowid AS record, symbol AS text FROM record WHERE symbol IS NOT NULL ORDER BY rowid';
const OTHER_NAMES = 'SELECT record, fr, en, es, acronym, valid_from, valid_until FROM other_name ORDER BY id';
const DATES = 'SELECT record, date_start, date_end FROM date_entry ORDER BY id';
const FACTS =
  'SELECT f.record, t.label, t.value FROM fact f JOIN fact_text t ON t.fact = f.id AND t.lang = ?1 ORDER BY f.id';
const HOLDERS = `SELECT f.record, t.value FROM fact f JOIN fact_text t ON t.fact = f.id AND t.lang = ?1
  JOIN record r ON r.rowid = f.record WHERE r.category = 'function-holder' ORDER BY f.id`;
const NOTES = `SELECT n.record, t.title, t.conclusion FROM note n JOIN note_text t ON t.note = n.id AND t.lang = ?1 ORDER BY n.id`;
const STATEMENTS = `SELECT n.record, t.text FROM note n JOIN note_statement s ON s.note = n.id
  JOIN note_statement_text t ON t.statement = s.id AND t.lang = ?1 ORDER BY s.id`;
const RELATIONS = 'SELECT source, type, target FROM relation ORDER BY id';
const TAGS = 'SELECT record, tag FROM tag ORDER BY record, tag';
const PUBLISHERS =
  'SELECT record, publisher_fr AS fr, publisher_en AS en, publisher_es AS es FROM source_detail ORDER BY record';

/** The documents of one language, in the order of the records. */
export function readDocuments(sql: Sql, lang: Lang): SearchDocument[] {
  return documentsOf(sql, lang, readRows(sql));
}

/** The documents of each language, in the order of the records. */
export function readAllDocuments(sql: Sql): Readonly<Record<Lang, readonly SearchDocument[]>> {
  const rows = readRows(sql);
  return {
    fr: documentsOf(sql, 'fr', rows),
    en: documentsOf(sql, 'en', rows),
    es: documentsOf(sql, 'es', rows),
  };
}

/** What the documents of every language are made of. */
interface SharedRows {
  readonly records: readonly SqlRow[];
  readonly texts: ReadonlyMap<number, readonly SqlRow[]>;
  readonly symbols: ReadonlyMap<number, readonly SqlRow[]>;
  readonly otherNames: ReadonlyMap<number, readonly SqlRow[]>;
  readonly dates: ReadonlyMap<number, readonly SqlRow[]>;
}

function readRows(sql: Sql): SharedRows {
  return {
    records: sql.all(RECORDS),
    texts: group(sql.all(TEXTS)),
    symbols: group([...sql.all(SYMBOLS), ...sql.all(DOCUMENT_SYMBOLS)]),
    otherNames: group(sql.all(OTHER_NAMES)),
    dates: group(sql.all(DATES)),
  };
}

function documentsOf(
  sql: Sql,
  lang: Lang,
  { records, texts, symbols, otherNames, dates }: SharedRows,
): SearchDocument[] {
  const facts = factTexts(sql, lang);
  const holders = group(sql.all(HOLDERS, [lang]));
  const inLang = (record: number) => texts.get(record)?.find((row) => row['lang'] === lang);
  const nameOf = new Map(
    records.map((row) => [text(row, 'id'), everydayName(inLang(number(row, 'record')))]),
  );
  const related = relationTexts(sql, lang, (record) => everydayName(inLang(record)));

  return records.map((row): SearchDocument => {
    const record = number(row, 'record');
    const own = inLang(record);
    const all = texts.get(record) ?? [];
    const others = otherNames.get(record) ?? [];
    const foreign = all.filter((each) => each !== own);
    const main = textOrNull(row, 'date_start');
    return {
      record,
      texts: {
        code: [
          text(row, 'ref'),
          ...new Set([
            ...values(symbols.get(record) ?? [], 'text'),
            ...values(all, 'acronym'),
            ...values(others, 'acronym'),
          ]),
        ],
        name: own ? values([own], 'official', 'short') : [],
        summary: own ? values([own], 'summary').map((each) => plainText(each)) : [],
        text: own ? values([own], 'body').map((body) => plainText(body, (id) => nameOf.get(id) ?? id)) : [],
        facts: facts.get(record) ?? [],
        links: related.get(record) ?? [],
      },
      alias: [
        // Whoever asks for a person by name asks for the office that this person holds or held.
        ...values(holders.get(record) ?? [], 'value').map((name) => ({ text: name, lang })),
        ...LANGUAGES.flatMap((each) => values(others, each).map((name) => ({ text: name, lang: each }))),
        ...foreign.flatMap((each) =>
          values([each], 'official', 'short').map((name) => ({
            text: name,
            lang: oneOf(each, 'lang', LANGUAGES),
          })),
        ),
      ],
      dates: [
        ...(main === null ? [] : [{ start: main, end: textOrNull(row, 'date_end'), main: true }]),
        ...(dates.get(record) ?? []).map((each) => ({
          start: text(each, 'date_start'),
          end: textOrNull(each, 'date_end'),
          main: false,
        })),
        ...values(others, 'valid_from', 'valid_until').map((start) => ({ start, end: null, main: false })),
      ],
    };
  });
}

function factTexts(sql: Sql, lang: Lang): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const add = (rows: readonly SqlRow[], ...columns: string[]) => {
    for (const row of rows) append(found, number(row, 'record'), ...values([row], ...columns));
  };
  add(sql.all(FACTS, [lang]), 'label', 'value');
  add(sql.all(NOTES, [lang]), 'title', 'conclusion');
  add(sql.all(STATEMENTS, [lang]), 'text');
  for (const row of sql.all(TAGS))
    append(found, number(row, 'record'), text(row, 'tag').replaceAll('-', ' '));
  add(sql.all(PUBLISHERS), lang);
  return found;
}

function relationTexts(sql: Sql, lang: Lang, nameOf: (record: number) => string): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const row of sql.all(RELATIONS)) {
    const type = relationType(oneOf(row, 'type', RELATION_NAMES));
    const [source, target] = [number(row, 'source'), number(row, 'target')];
    append(found, source, `${type.forward[lang]} ${nameOf(target)}`);
    append(found, target, `${type.inverse[lang]} ${nameOf(source)}`);
  }
  return found;
}

function everydayName(row: SqlRow | undefined): string {
  if (!row) return '';
  return [textOrNull(row, 'short') ?? text(row, 'official'), textOrNull(row, 'acronym')]
    .filter(Boolean)
    .join(' ');
}

function values(rows: readonly SqlRow[], ...columns: readonly string[]): string[] {
  return rows.flatMap((row) => columns.flatMap((column) => textOrNull(row, column) ?? []));
}

function group(rows: readonly SqlRow[]): Map<number, SqlRow[]> {
  const groups = new Map<number, SqlRow[]>();
  for (const row of rows) append(groups, number(row, 'record'), row);
  return groups;
}

function append<T>(groups: Map<number, T[]>, key: number, ...items: readonly T[]): void {
  const known = groups.get(key);
  if (known) known.push(...items);
  else groups.set(key, [...items]);
}
