import { LANGUAGES, type Lang } from '../model/language';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import type { Run } from './build-index';
import type { KeyRule } from './key-rules';
import { acronymKey, nameKey, stemKey, tellingTokens } from './name-key';
import { symbolKeys } from './symbol';
import { tokenize } from './tokens';

const CREATE = `CREATE TABLE search_key (
  key TEXT NOT NULL, record INTEGER NOT NULL REFERENCES record, rule TEXT NOT NULL,
  PRIMARY KEY (key, record, rule)) WITHOUT ROWID`;
const BY_RECORD = 'CREATE INDEX search_key_by_record ON search_key (record, rule)';
const SYMBOLS = `SELECT record, text FROM symbol
  UNION SELECT rowid, symbol FROM record WHERE symbol IS NOT NULL ORDER BY 1, 2`;
const NAMES = 'SELECT record, lang, official, short, acronym FROM record_text ORDER BY record, lang';

/** Lists the symbols, references, acronyms and names that lead straight to a record. */
export function buildKeys(run: Run, sql: Sql): void {
  run(CREATE);
  run(BY_RECORD);
  const add = (key: string, record: number, rule: KeyRule) => {
    if (key) run('INSERT OR IGNORE INTO search_key VALUES (?, ?, ?)', [key, record, rule]);
  };
  const addName = (name: string | null, record: number, lang: Lang, rule: KeyRule) => {
    if (name === null) return;
    // «About UNOSSC» is a source's whole name: it must not be found as plain «UNOSSC».
    const tokens = sources.has(record) ? tokenize(name) : tellingTokens(name);
    add(nameKey(tokens), record, rule);
    add(stemKey(tokens, lang), record, 'inflected');
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
    add(acronymKey(textOrNull(row, 'acronym') ?? ''), record, 'acronym');
  }
  for (const row of sql.all('SELECT record, fr, en, es, acronym FROM other_name ORDER BY id')) {
    const record = number(row, 'record');
    for (const lang of LANGUAGES) addName(textOrNull(row, lang), record, lang, 'past-name');
    add(acronymKey(textOrNull(row, 'acronym') ?? ''), record, 'past-acronym');
  }
}
