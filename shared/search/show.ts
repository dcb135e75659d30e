import type { Lang } from '../model/language';
import { cardsByRowid } from '../reference/cards';
import { Recent, ofLanguage } from '../reference/recent';
import type { Sql } from '../reference/sql';
import type { RecordCard, SearchHit } from '../reference/types';
import { analyzeText, type AnalyzedText } from './analyzed-text';
import { askedDate } from './asked-date';
import type { Group } from './group';
import { markText, piecesOf, type MarkedText } from './highlight';
import { linksOf } from './links';
import { passagesOf, type LazyText } from './passages';
import { snippetOf } from './snippet';

/** A record that was found, with its score. */
interface Found {
  readonly record: number;
  readonly score: number;
}

/** As one types, the same titles come back at each letter. */
const titles = ofLanguage(() => new Recent<number, AnalyzedText>(500));

function titleOf(sql: Sql, record: number, { title }: RecordCard, lang: Lang): AnalyzedText {
  return titles(sql, lang).get(record, () => analyzeText(title, lang));
}

/** The card and the marked title of what was found, for a list that shows no passage. */
export function showTitles(
  sql: Sql,
  found: readonly Found[],
  groups: readonly Group[],
  lang: Lang,
): SearchHit[] {
  const cards = cardsByRowid(
    sql,
    found.map(({ record }) => record),
    lang,
  );
  return found.flatMap(({ record, score }) => {
    const card = cards.get(record);
    if (!card) return [];
    const title = piecesOf(markText(titleOf(sql, record, card, lang), groups));
    return [{ card: { ...card, summary: '' }, score, title, snippet: [] }];
  });
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
  const passages = passagesOf(sql, records, lang);
  return found.flatMap(({ record, score }) => {
    const card = cards.get(record);
    const texts = passages.get(record);
    if (!card || !texts) return [];
    const title = markText(titleOf(sql, record, card, lang), groups);
    let best = fullest(markText(texts.summary(), groups), texts.others, groups);
    // Where nothing of its own tells why the record is here, something else does.
    const isPlain = () => title.held === 0 && best.held === 0;
    if (isPlain()) best = fullest(best, texts.foreignNames, groups);
    const date = isPlain() ? askedDate(sql, record, groups, lang) : null;
    if (isPlain() && date === null) {
      const codes = [card.symbol, card.ref].filter(Boolean).join(' · ');
      best = fullest(best, [...linksOf(sql, record, lang), () => analyzeText(codes, lang)], groups);
    }
    const snippet = snippetOf(best);
    if (date !== null) snippet.unshift({ text: date, marked: true }, { text: ' · ', marked: false });
    return [{ card, score, title: piecesOf(title), snippet }];
  });
}

/** The first text stays unless another has more of what was asked for. */
function fullest(first: MarkedText, others: readonly LazyText[], groups: readonly Group[]): MarkedText {
  let best = first;
  for (const other of others) {
    if (best.held === groups.length) break;
    const marked = markText(other(), groups);
    if (marked.held > best.held) best = marked;
  }
  return best;
}
