import { LANGUAGES, type Lang } from '../model/language';
import { ofDatabase } from '../reference/recent';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { LEXICON } from './lexicon';
import { acronymKeys } from './name-key';
import { singularAcronym } from './singular-acronym';
import { tokenize } from './tokens';

const NAMES = `SELECT record, lang, official, short, acronym FROM record_text WHERE record IN (SELECT record
  FROM record_text WHERE acronym IS NOT NULL OR official IN (SELECT value FROM json_each(?1))) ORDER BY record, lang`;

type Names = ReadonlyMap<string, Readonly<Partial<Record<Lang, string>>>>;

/** For each acronym, the names that it stands for. */
export const namesOfAcronyms = ofDatabase(readNames);

/**
 * What was typed with each acronym replaced by the name that it stands for in a language, whatever
 * the language of the acronym: «Journée de l’ONU» is «Journée de l’Nations Unies». Null where
 * nothing is an acronym, or where nothing else is.
 */
export function spellOut(sql: Sql, words: string, lang: Lang): string | null {
  const tokens = tokenize(words);
  if (tokens.length < 2) return null;
  const names = namesOfAcronyms(sql);
  let spelled = words;
  for (const { text: word, start, end } of [...tokens].reverse()) {
    const name = (names.get(word) ?? names.get(singularAcronym(sql, word, names) ?? ''))?.[lang];
    if (name !== undefined) spelled = spelled.slice(0, start) + name + spelled.slice(end);
  }
  return spelled === words ? null : spelled;
}

function readNames(sql: Sql): Names {
  const records = new Map<
    number,
    { acronyms: Set<string>; names: Partial<Record<Lang, string>>; official: string }
  >();
  for (const row of sql.all(NAMES, [JSON.stringify(LEXICON.flatMap((entry) => entry.names))])) {
    const record = records.get(number(row, 'record')) ?? {
      acronyms: new Set<string>(),
      names: {},
      official: '',
    };
    const [acronym, short] = [textOrNull(row, 'acronym'), textOrNull(row, 'short')];
    if (acronym !== null) acronymKeys(acronym).forEach((key) => record.acronyms.add(key));
    const lang = oneOf(row, 'lang', LANGUAGES);
    record.names[lang] = short === null || short === acronym ? text(row, 'official') : short;
    if (lang === 'fr') record.official = text(row, 'official');
    records.set(number(row, 'record'), record);
  }
  const names = new Map<string, Readonly<Partial<Record<Lang, string>>>>();
  const add = (acronyms: Iterable<string>, meant: Readonly<Partial<Record<Lang, string>>>) => {
    for (const acronym of acronyms) if (!names.has(acronym)) names.set(acronym, meant);
  };
  for (const { acronyms, spelled } of LEXICON) if (spelled) add(acronyms.flatMap(acronymKeys), spelled);
  for (const { acronyms, names: own } of records.values()) add(acronyms, own);
  for (const { acronyms, names: meant } of LEXICON) {
    const own = [...records.values()].find(({ official }) => meant.includes(official));
    if (own) add(acronyms.flatMap(acronymKeys), own.names);
  }
  return names;
}
