import { LANGUAGES, type Lang } from '../model/language';
import { parseMarkdown, type InlineNode } from '../text/markdown';
import { cardsById } from './cards';
import { readCitations, readCitedBy, readSource } from './citations';
import { readCites } from './cites';
import { neighbours } from './list';
import { readRelations } from './relations';
import { number, oneOf, text, textOrNull } from './row';
import type { Sql, SqlRow } from './sql';
import { readDates, readFacts, readNotes, readOtherNames } from './statements';
import type { RecordCard, RecordView } from './types';

const FIND = 'SELECT rowid AS record, id, checked FROM record WHERE id = ?1 OR ref = upper(?1)';
const TEXTS = 'SELECT lang, official, translates, short, acronym, body FROM record_text WHERE record = ?1';
const SYMBOLS = 'SELECT text FROM symbol WHERE record = ?1 ORDER BY position';
const TAGS = 'SELECT tag FROM tag WHERE record = ?1 ORDER BY tag';

/** Everything a record page shows, or null where no record has this id or short reference. */
export function readRecord(sql: Sql, idOrRef: string, lang: Lang): RecordView | null {
  const [row] = sql.all(FIND, [idOrRef]);
  if (!row) return null;
  const [card] = cardsById(sql, [text(row, 'id')], lang);
  if (!card) return null;

  const record = number(row, 'record');
  const cites = readCites(sql, record);
  const texts = readTexts(sql, record);
  const body = texts[lang].body ?? texts.fr.body;
  return {
    ...card,
    lang,
    checked: text(row, 'checked'),
    names: { fr: texts.fr.name, en: texts.en.name, es: texts.es.name },
    namesCites: cites('names', record),
    summaryCites: cites('summary', record),
    symbols: sql.all(SYMBOLS, [record]).map((each) => text(each, 'text')),
    otherNames: readOtherNames(sql, record, lang, cites),
    body,
    bodyLang: texts[lang].body === null && body !== null ? 'fr' : lang,
    links: linkedCards(sql, body, lang),
    dates: readDates(sql, record, cites),
    facts: readFacts(sql, record, lang, cites),
    relations: readRelations(sql, record, lang, cites),
    notes: readNotes(sql, record, lang, cites),
    citations: readCitations(sql, record, lang),
    tags: sql.all(TAGS, [record]).map((each) => text(each, 'tag')),
    source: readSource(sql, record, lang),
    citedBy: card.kind === 'source' ? readCitedBy(sql, record, lang) : [],
    ...neighbours(sql, card, lang),
  };
}

interface Texts {
  readonly name: RecordView['names'][Lang];
  readonly body: string | null;
}

function readTexts(sql: Sql, record: number): Readonly<Record<Lang, Texts>> {
  const rows = new Map(sql.all(TEXTS, [record]).map((row) => [oneOf(row, 'lang', LANGUAGES), row]));
  const of = (lang: Lang): Texts => {
    const row: SqlRow | undefined = rows.get(lang);
    if (!row) throw new Error(`Record ${record} has no text in ${lang}.`);
    const [short, acronym] = [textOrNull(row, 'short'), textOrNull(row, 'acronym')];
    const translates = row['translates'] === null ? null : oneOf(row, 'translates', LANGUAGES);
    return {
      name: { official: text(row, 'official'), translates, short, acronym },
      body: textOrNull(row, 'body'),
    };
  };
  return { fr: of('fr'), en: of('en'), es: of('es') };
}

function linkedCards(sql: Sql, body: string | null, lang: Lang): Readonly<Record<string, RecordCard>> {
  if (body === null) return {};
  const ids = new Set<string>();
  const visit = (node: InlineNode): void => {
    if (node.type === 'link') ids.add(node.id);
    if ('children' in node) node.children.forEach(visit);
  };
  for (const { nodes } of parseMarkdown(body).paragraphs) nodes.forEach(visit);
  return Object.fromEntries(cardsById(sql, [...ids], lang).map((card) => [card.id, card]));
}
