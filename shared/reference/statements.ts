import { CONFIDENCES, DATE_KINDS, NOTE_KINDS } from '../model/kind';
import { languagesFrom, type Lang } from '../model/language';
import type { CitesOf } from './cites';
import { number, oneOf, text, textOrNull } from './row';
import type { Sql } from './sql';
import type { DateView, FactView, NoteView, OtherNameView } from './types';

const OTHER_NAMES = `SELECT id, role, fr, en, es, acronym, valid_from, valid_until, confidence
  FROM other_name WHERE record = ?1 ORDER BY id`;
const DATES = `SELECT id, kind, date_start, date_end, rejected, confidence FROM date_entry WHERE record = ?1 ORDER BY id`;
const FACTS = `SELECT f.id, f.confidence, t.label, t.value FROM fact f JOIN fact_text t ON t.fact = f.id AND t.lang = ?2
  WHERE f.record = ?1 ORDER BY f.id`;
const NOTES = `SELECT n.id, n.kind, nt.title, nt.conclusion, s.id AS statement, st.text FROM note n
  JOIN note_text nt ON nt.note = n.id AND nt.lang = ?2
  JOIN note_statement s ON s.note = n.id
  JOIN note_statement_text st ON st.statement = s.id AND st.lang = ?2
  WHERE n.record = ?1 ORDER BY n.id, s.id`;

/** Former names and variants, each in the language asked where it has one. */
export function readOtherNames(sql: Sql, record: number, lang: Lang, cites: CitesOf): OtherNameView[] {
  return sql.all(OTHER_NAMES, [record]).map((row) => {
    const nameLang = languagesFrom(lang).find((each) => row[each] !== null) ?? null;
    return {
      role: oneOf(row, 'role', ['former', 'variant'] as const),
      name: nameLang && text(row, nameLang),
      lang: nameLang,
      acronym: textOrNull(row, 'acronym'),
      from: textOrNull(row, 'valid_from'),
      until: textOrNull(row, 'valid_until'),
      confidence: oneOf(row, 'confidence', CONFIDENCES),
      cites: cites('other_name', number(row, 'id')),
    };
  });
}

/** Dates in the order of the record, those that we do not follow included. */
export function readDates(sql: Sql, record: number, cites: CitesOf): DateView[] {
  return sql.all(DATES, [record]).map((row) => ({
    kind: oneOf(row, 'kind', DATE_KINDS),
    date: { start: text(row, 'date_start'), end: textOrNull(row, 'date_end') },
    rejected: number(row, 'rejected') === 1,
    confidence: oneOf(row, 'confidence', CONFIDENCES),
    cites: cites('date_entry', number(row, 'id')),
  }));
}

/** Facts in the order of the record. */
export function readFacts(sql: Sql, record: number, lang: Lang, cites: CitesOf): FactView[] {
  return sql.all(FACTS, [record, lang]).map((row) => ({
    label: text(row, 'label'),
    value: text(row, 'value'),
    confidence: oneOf(row, 'confidence', CONFIDENCES),
    cites: cites('fact', number(row, 'id')),
  }));
}

/** Notes to the reader, each with what its sources say. */
export function readNotes(sql: Sql, record: number, lang: Lang, cites: CitesOf): NoteView[] {
  const notes = new Map<number, NoteView & { statements: NoteView['statements'][number][] }>();
  for (const row of sql.all(NOTES, [record, lang])) {
    const id = number(row, 'id');
    const note = notes.get(id) ?? {
      kind: oneOf(row, 'kind', NOTE_KINDS),
      title: text(row, 'title'),
      statements: [],
      conclusion: textOrNull(row, 'conclusion'),
    };
    note.statements.push({
      text: text(row, 'text'),
      cites: cites('note_statement', number(row, 'statement')),
    });
    notes.set(id, note);
  }
  return [...notes.values()];
}
