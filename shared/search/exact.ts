import { LANGUAGES, type Lang } from '../model/language';
import { Recent, ofDatabase } from '../reference/recent';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { foldText } from './fold';
import { keyHash } from './key-hash';
import { acronymKeys, nameKey, stemKey, tellingTokens } from './name-key';
import type { Query } from './query';
import { isStopWord } from './stop-words';
import type { Token } from './tokens';
import { KEY_RULE_NAMES, KEY_RULES, SCORING } from './weights';

const BY_KEY = 'SELECT record, rule FROM search_key WHERE key IN (SELECT value FROM json_each(?1))';
const OWN_NAMES =
  'SELECT record, lang, official, short, acronym FROM record_text WHERE record IN (SELECT value FROM json_each(?1))';
/** Words of the search hold letters and figures only, so nothing in them is a pattern. */
const ACRONYMS_BEGUN = `SELECT record FROM record_text
  WHERE record IN (SELECT value FROM json_each(?1)) AND lower(acronym) GLOB ?2`;
const OTHER_NAMES =
  'SELECT record, fr, en, es FROM other_name WHERE record IN (SELECT value FROM json_each(?1))';

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
    ...[tokens, ...others.map(tellingTokens)].flatMap((each) => [nameKey(each), stemKey(each, lang)]),
    acronym,
    // «SDGs», «les ODDs»: an acronym takes a plural in what people type.
    ...(/^\p{L}{3,6}s$/u.test(acronym) && !isStopWord(acronym) ? [acronym.slice(0, -1)] : []),
    foldText(words)
      .trim()
      .replace(/^([a-z])[- ]?(\d{3})$/, '$1-$2'),
  ]);
  const hashes = [...keys].filter((key) => key.length > 1).map(keyHash);
  for (const row of sql.all(BY_KEY, [JSON.stringify(hashes)])) {
    const record = number(row, 'record');
    const rule = KEY_RULE_NAMES[number(row, 'rule')];
    if (rule) best.set(record, Math.max(best.get(record) ?? 0, KEY_RULES[rule]));
  }
  return best;
}

/** How near a query comes to the names of a record. */
export interface Nearness {
  /**
   * From 0 to 1: the part of the query that the nearest name holds, squared because it matters
   * more, times the part of the name that the query holds.
   */
  readonly part: number;
  /** True where a name begins with the whole query. */
  readonly begins: boolean;
  /** True where an acronym does. */
  readonly beginsAcronym: boolean;
}

/** «Qui héberge l’UNOSSC» does not ask for the UNOSSC. */
const WHO = /^\P{L}*(?:(?:par|a|by|to|por) )?(?:qui|who|whom|quien|quienes) /u;

/** How near the query comes to the names of each record, in the spelling that comes nearest. */
export function nameNearness(
  sql: Sql,
  records: readonly number[],
  spellings: readonly string[],
  lang: Lang,
): Map<number, Nearness> {
  const asked = spellings.map((words, index) => ({ ...askedWords(words, lang), typed: index === 0 }));
  const asksWho = WHO.test(foldText(spellings[0] ?? ''));
  const begun = acronymsBegun(sql, records, tellingTokens(spellings[0] ?? ''));
  const nearest = new Map<number, Nearness>();
  for (const [record, names] of namesOf(sql, records)) {
    let part = 0;
    let begins = false;
    for (const { words, length } of names) {
      for (const { stems, different, unfinished, typed } of asked) {
        const last = unfinished === null ? null : (stems.at(-1) ?? null);
        const isHeld = (stem: string, word: string) =>
          word === stem ||
          (word.length === stem.length + 1 && word.startsWith(stem) && !isPlain(word)) ||
          (stem === last && unfinished !== null && isBeginning(unfinished, word));
        let held = 0;
        for (const stem of different) if (words.some((word) => isHeld(stem, word))) held += 1;
        const whole = held / different.length;
        // A name that stands for an acronym is one thing asked, not as many as it has words.
        if (held === 0 || (!typed && whole < 1)) continue;
        const alone = words.length > 1 || whole === 1 ? 1 : asksWho ? 0 : SCORING.oneWordName;
        part = Math.max(part, alone * whole ** 2 * Math.min(1, held / length));
        begins ||= whole === 1 && stems.every((stem, place) => isHeld(stem, words[place] ?? ''));
      }
    }
    nearest.set(record, { part, begins, beginsAcronym: begun.has(record) });
  }
  return nearest;
}

interface AskedWords {
  /** The stems of the words, in their order. */
  readonly stems: readonly string[];
  readonly different: readonly string[];
  /** The last word where it may be half typed, or null. */
  readonly unfinished: string | null;
}

function askedWords(words: string, lang: Lang): AskedWords {
  const tokens = tellingTokens(words);
  const stems = withoutRepeats(stemKey(tokens, lang).split(' '));
  const isPlainLast = tokens.at(-1)?.text !== tokens.at(-2)?.text;
  const unfinished = isPlainLast && /[\p{L}\p{N}]$/u.test(words) ? `§${tokens.at(-1)?.text ?? ''}` : null;
  return { stems, different: [...new Set(stems)], unfinished };
}

/** An acronym is told by so many of its letters; with fewer, too many begin so. */
const TELLING_LETTERS = 3;

function acronymsBegun(sql: Sql, records: readonly number[], tokens: readonly Token[]): ReadonlySet<number> {
  const [only, second] = tokens;
  if (!only || second || only.text.length < TELLING_LETTERS) return new Set();
  const rows = sql.all(ACRONYMS_BEGUN, [JSON.stringify(records), `${only.text}*`]);
  return new Set(rows.map((row) => number(row, 'record')));
}

/** As one types, the same records come back at each letter. */
const kept = ofDatabase(() => new Recent<number, readonly StemmedName[]>(2000));

/** The stems of a name. */
interface StemmedName {
  /** Its stems in order; joined neighbours follow, for «sudsud». */
  readonly words: readonly string[];
  /** How many different stems it has. */
  readonly length: number;
}

/** Every name of these records. */
function namesOf(sql: Sql, records: readonly number[]): Map<number, readonly StemmedName[]> {
  return kept(sql).getAll(records, (asked) => {
    const missing = new Map(asked.map((record) => [record, new Set<string>()]));
    const ids = JSON.stringify(asked);
    const add = (record: number, name: string | null, lang: Lang) => {
      if (name !== null) missing.get(record)?.add(stemKey(tellingTokens(name), lang));
    };
    for (const row of sql.all(OWN_NAMES, [ids])) {
      const lang = oneOf(row, 'lang', LANGUAGES);
      add(number(row, 'record'), text(row, 'official'), lang);
      add(number(row, 'record'), textOrNull(row, 'short'), lang);
      add(number(row, 'record'), textOrNull(row, 'acronym'), lang);
    }
    for (const row of sql.all(OTHER_NAMES, [ids])) {
      for (const lang of LANGUAGES) add(number(row, 'record'), textOrNull(row, lang), lang);
    }
    return new Map([...missing].map(([record, names]) => [record, [...names].map(stemmedName)]));
  });
}

/** A word typed twice is a compound: «sud sud» is «Sud-Sud», not «Sud». */
function withoutRepeats(stems: readonly string[]): string[] {
  return stems.flatMap((stem, index) => {
    if (stem === stems[index - 1]) return [];
    return stem === stems[index + 1] ? [`${stem}${stem.slice(1)}`] : [stem];
  });
}

function stemmedName(name: string): StemmedName {
  const stems = name.split(' ');
  const pairs = stems.slice(1).map((stem, index) => `${stems[index] ?? ''}${stem.slice(1)}+`);
  return { words: [...stems, ...pairs], length: new Set(stems).size };
}

/** Joined neighbours end with a sign, and do not count in the length of a name. */
function isPlain(stem: string): boolean {
  return !stem.endsWith('+');
}

/** True where a word half typed may become the word of that stem: «act» or «cooperati». */
function isBeginning(typed: string, stem: string): boolean {
  return stem.startsWith(typed) || (stem.length > 4 && typed.startsWith(stem));
}
