import { LANGUAGES, type Lang } from '../model/language';
import { number, oneOf, text, textOrNull } from '../reference/row';
import { insertRows, type Run } from '../reference/insert-rows';
import type { Sql } from '../reference/sql';
import { keyHash } from './key-hash';
import { LEXICON } from './lexicon';
import { acronymKeys, nameKey, orderlessKey, tellingTokens } from './name-key';
import { symbolKeys } from './symbol';
import { tokenize } from './tokens';
import { KEY_RULE_NAMES, type KeyRule } from './weights';

const CREATE = `CREATE TABLE search_key (
  key INTEGER NOT NULL,            -- hash of the symbol, acronym or name
  record INTEGER NOT NULL REFERENCES record,
  rule INTEGER NOT NULL,           -- which rule it gives, by its number
  PRIMARY KEY (key, record, rule)) WITHOUT ROWID`;
const SYMBOLS = `SELECT record, text FROM symbol
  UNION SELECT rowid, symbol FROM record WHERE symbol IS NOT NULL ORDER BY 1, 2`;
const NAMES = 'SELECT record, lang, official, short, acronym FROM record_text ORDER BY record, lang';

/** Lists the symbols, references, acronyms and names that lead straight to a record. */
export function buildKeys(run: Run, sql: Sql): void {
  run(CREATE);
  const rows = new Map<string, readonly number[]>();
  const named = new Map<string, number>();
  const add = (key: string, record: number, rule: KeyRule) => {
    if (key === '') return;
    const row = [keyHash(key), record, KEY_RULE_NAMES.indexOf(rule)];
    rows.set(row.join(' '), row);
  };
  const addName = (name: string | null, record: number, lang: Lang, rule: KeyRule) => {
    if (name === null) return;
    // «About UNOSSC» is a source's whole name: it must not be found as plain «UNOSSC».
    const tokens = sources.has(record) ? tokenize(name) : tellingTokens(name);
    const key = nameKey(tokens);
    add(key, record, rule);
    add(orderlessKey(tokens, lang), record, 'inflected');
    if (!sources.has(record) && !named.has(key)) named.set(key, record);
  };
  const addAcronym = (acronym: string | null, record: number, rule: KeyRule) => {
    for (const key of acronymKeys(acronym ?? '')) add(key, record, rule);
  };

  const records = sql.all('SELECT rowid AS record, id, ref, kind FROM record ORDER BY rowid');
  const sources = new Set(
    records.filter((row) => row['kind'] === 'source').map((row) => number(row, 'record')),
  );
  for (const row of records) {
    add(text(row, 'ref').toLowerCase(), number(row, 'record'), 'ref');
    add(text(row, 'id'), number(row, 'record'), 'ref');
  }
  for (const row of sql.all(SYMBOLS)) {
    for (const { key, rule } of symbolKeys(text(row, 'text'))) add(key, number(row, 'record'), rule);
  }
  for (const row of sql.all(NAMES)) {
    const [record, lang] = [number(row, 'record'), oneOf(row, 'lang', LANGUAGES)];
    addName(text(row, 'official'), record, lang, 'name');
    addName(textOrNull(row, 'short'), record, lang, 'short-name');
    addAcronym(textOrNull(row, 'acronym'), record, 'acronym');
  }
  for (const row of sql.all('SELECT record, fr, en, es, acronym FROM other_name ORDER BY id')) {
    const record = number(row, 'record');
    for (const lang of LANGUAGES) addName(textOrNull(row, lang), record, lang, 'past-name');
    addAcronym(textOrNull(row, 'acronym'), record, 'past-acronym');
  }
  for (const { acronyms, names } of LEXICON) {
    const [record] = names.flatMap((name) => named.get(nameKey(tellingTokens(name))) ?? []);
    if (record !== undefined) acronyms.forEach((acronym) => addAcronym(acronym, record, 'acronym'));
  }
  insertRows(
    run,
    'search_key',
    [...rows.values()].sort(([a = 0], [b = 0]) => a - b),
  );
}
