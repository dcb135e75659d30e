import type { Lang } from '../model/language';
import { number, oneOf, text } from '../reference/row';
import type { Sql } from '../reference/sql';
import { foldText } from './fold';
import { KEY_RULE_NAMES, KEY_RULES } from './key-rules';
import { acronymKey, nameKey, stemKey, tellingTokens } from './name-key';
import type { Query } from './query';

const BY_KEY = 'SELECT key, record, rule FROM search_key WHERE key IN (SELECT value FROM json_each(?1))';
const NAMES_OF = `SELECT record, key FROM search_key
  WHERE rule = 'inflected' AND record IN (SELECT value FROM json_each(?1))`;

/** Records that the query names outright, with the points of the best rule. */
export function exactRecords(sql: Sql, words: string, query: Query, lang: Lang): Map<number, number> {
  const tokens = tellingTokens(words);
  const trimmed = foldText(words).trim();
  const keys = new Set([
    ...query.symbols.flatMap((symbol) => symbol.keys),
    nameKey(tokens),
    nameKey(query.tokens),
    stemKey(tokens, lang),
    acronymKey(words),
    trimmed.replace(/^([a-z])[- ]?(\d{3})$/, '$1-$2'),
  ]);
  const best = new Map<number, number>();
  if (tokens.length === 0) return best;
  for (const row of sql.all(BY_KEY, [JSON.stringify([...keys].filter((key) => key.length > 1))])) {
    const record = number(row, 'record');
    best.set(record, Math.max(best.get(record) ?? 0, KEY_RULES[oneOf(row, 'rule', KEY_RULE_NAMES)]));
  }
  return best;
}

/**
 * How near the query comes to a name of each record, from 0 to 1: the part of the query that the
 * name holds, squared because it matters more, times the part of the name that the query holds.
 */
export function nameNearness(
  sql: Sql,
  records: readonly number[],
  words: string,
  lang: Lang,
): Map<number, number> {
  const tokens = tellingTokens(words);
  const stems = stemKey(tokens, lang).split(' ');
  const asked = new Set(stems);
  const last = stems.at(-1);
  const unfinished = /[\p{L}\p{N}]$/u.test(words) ? `§${tokens.at(-1)?.text ?? ''}` : null;
  const nearest = new Map<number, number>();
  for (const row of sql.all(NAMES_OF, [JSON.stringify(records)])) {
    const name = text(row, 'key').split(' ');
    const holds = (word: string) =>
      name.includes(word) ||
      (word === last && unfinished !== null && name.some((each) => isBeginning(unfinished, each)));
    const held = [...asked].filter(holds).length;
    const nearness = (held / asked.size) ** 2 * Math.min(1, held / new Set(name).size);
    nearest.set(number(row, 'record'), Math.max(nearest.get(number(row, 'record')) ?? 0, nearness));
  }
  return nearest;
}

/** True where a word half typed may become the word of that stem: «act» or «cooperati». */
function isBeginning(typed: string, stem: string): boolean {
  return stem.startsWith(typed) || (stem.length > 4 && typed.startsWith(stem));
}
