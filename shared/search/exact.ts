import type { Lang } from '../model/language';
import { number } from '../reference/row';
import type { Sql, SqlRow } from '../reference/sql';
import { foldText } from './fold';
import { keyHash } from './key-hash';
import { acronymKeys, nameKey, orderlessKey, tellingTokens } from './name-key';
import type { Query } from './query';
import { singularAcronym } from './singular-acronym';
import { KEY_RULE_NAMES, KEY_RULES } from './weights';

const BY_KEY = 'SELECT record, rule FROM search_key WHERE key IN (SELECT value FROM json_each(?1))';

/**
 * Records that the query names outright, with the points of the best rule. The first spelling is
 * as typed; in others, acronyms are spelled out.
 */
export function exactRecords(
  sql: Sql,
  [words = '', ...others]: readonly string[],
  query: Query,
  lang: Lang,
): Map<number, number> {
  const tokens = tellingTokens(words);
  const best = new Map<number, number>();
  if (tokens.length === 0) return best;
  const [acronym = ''] = acronymKeys(words);
  const keys = new Set([
    ...query.symbols.flatMap((symbol) => symbol.keys),
    nameKey(query.tokens),
    ...[tokens, ...others.map(tellingTokens)].flatMap((each) => [nameKey(each), orderlessKey(each, lang)]),
    acronym,
    // «SDGs», «les ODDs»: an acronym takes a plural in what people type.
    singularAcronym(sql, acronym, { has: (key) => recordsOfKeys(sql, [key]).length > 0 }) ?? '',
    foldText(words)
      .trim()
      .replace(/^([a-z])[- ]?(\d{3})$/, '$1-$2'),
  ]);
  const telling = [...keys].filter((key) => key.length > 1);
  for (const row of recordsOfKeys(sql, telling)) {
    const record = number(row, 'record');
    const rule = KEY_RULE_NAMES[number(row, 'rule')];
    if (rule) best.set(record, Math.max(best.get(record) ?? 0, KEY_RULES[rule]));
  }
  return best;
}

function recordsOfKeys(sql: Sql, keys: readonly string[]): readonly SqlRow[] {
  return sql.all(BY_KEY, [JSON.stringify(keys.map(keyHash))]);
}
