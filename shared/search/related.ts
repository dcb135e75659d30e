import type { Lang } from '../model/language';
import { once } from '../reference/recent';
import { number } from '../reference/row';
import type { Sql } from '../reference/sql';
import { isAspect } from './aspects';
import { exactRecords } from './exact';
import { nameNearness } from './name-nearness';
import { profilesOf } from './profiles';
import { parseQuery } from './query';
import { ASKED_RELATIONS, type AskedRelation, type RelationEnd } from './relation-words';
import { isStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

const RELATED = `SELECT type, source, target FROM relation
  WHERE (source IN (SELECT value FROM json_each(?1)) OR target IN (SELECT value FROM json_each(?1)))
    AND type IN (SELECT value FROM json_each(?2))`;

const WHO = new Set(['qui', 'who', 'whom', 'quien', 'quienes']);
const WHAT = new Set([...WHO, 'quoi', 'que', 'what']);
const BY = new Set(['par', 'by', 'por']);

/** Words beside the relation that say nothing of the record: «organe qui a recommandé…», `what came before…`. */
const FILLERS = new Set(
  `organe organisme organisation entite instance body entity organization organo organismo entidad
  personne person persona grupo groupe group existait existed existia venait`.split(/\s+/),
);

/** A phrase that asks for a relation, and what it asks for. */
interface AskedPhrase {
  readonly words: readonly string[];
  readonly relation: AskedRelation;
}

/** By their first words, the longest first. */
const phrases = once(() => {
  const byWord = new Map<string, AskedPhrase[]>();
  for (const relation of ASKED_RELATIONS) {
    for (const phrase of relation.words.split(',')) {
      const words = phrase.trim().split(' ');
      const [first = ''] = words;
      byWord.set(first, [...(byWord.get(first) ?? []), { words, relation }]);
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
});

/**
 * The records that stand in an asked relation to the one that the rest of the query names outright:
 * for «hôte de l’UNOSSC», UNDP. None where the query asks for nothing of the kind. `leading` are the
 * records that its words found, of which one may have a name that begins with that rest.
 */
export function relatedRecords(
  sql: Sql,
  source: string,
  lang: Lang,
  leading: readonly number[],
): ReadonlySet<number> {
  const tokens = tokenize(source);
  for (const [at, token] of tokens.entries()) {
    const asked = phrases()
      .get(token.text)
      ?.find(({ words }) => words.every((word, place) => tokens[at + place]?.text === word));
    if (!asked || (asked.relation.ofWho && !tokens.some(({ text }) => WHO.has(text)))) continue;
    const ends = asked.relation.ends.map(
      ([type, end]) => [type, isSaidOfIt(tokens, at) ? other(end) : end] as const,
    );
    for (const name of namesBeside(source, tokens, at, at + asked.words.length)) {
      const found = related(sql, recordsNamed(sql, name, lang, leading), ends);
      const ofCategory = [...found].filter((record) => isOfCategory(sql, record, asked.relation));
      if (ofCategory.length > 0) return new Set(ofCategory);
    }
  }
  return new Set();
}

/** What may be a name before or after the words from one place to another, with and without fillers. */
function namesBeside(source: string, tokens: readonly Token[], from: number, to: number): string[] {
  return [isSilent, isSilentOrFiller].flatMap((isLeftOut) => {
    const sides = [tokens.slice(0, from), tokens.slice(to)].map((side) => {
      const telling = side.filter((token) => !isLeftOut(token));
      return source.slice(telling[0]?.start ?? 0, telling.at(-1)?.end ?? 0);
    });
    const names = sides.filter((name) => name !== '');
    // Words on both sides are no name.
    return names.length === 1 ? names : [];
  });
}

function isSilent({ text }: Token): boolean {
  return isStopWord(text) || isAspect(text);
}

function isSilentOrFiller(token: Token): boolean {
  return isSilent(token) || FILLERS.has(token.text);
}

/** The records of that name or, where there is none, those of the nearest name that begins so. */
function recordsNamed(sql: Sql, name: string, lang: Lang, leading: readonly number[]): number[] {
  const exact = [...exactRecords(sql, [name], parseQuery(name, lang), lang).keys()];
  if (exact.length > 0) return exact;
  const begun = [...nameNearness(sql, leading, [name], lang)].filter(([, { begins }]) => begins);
  const nearest = Math.max(...begun.map(([, { part }]) => part));
  return begun.filter(([, { part }]) => part === nearest).map(([record]) => record);
}

/** «Géré par l’UNOSSC» asks for what UNOSSC manages, «par qui est-il géré» does not. */
function isSaidOfIt(tokens: readonly Token[], at: number): boolean {
  const by = tokens.findIndex(({ text }, place) => place > at && BY.has(text));
  return by > 0 && !WHAT.has(tokens[by + 1]?.text ?? '');
}

function isOfCategory(sql: Sql, record: number, { categories }: AskedRelation): boolean {
  const { category } = profilesOf(sql).of(record);
  return !categories || (category !== null && categories.includes(category));
}

function other(end: RelationEnd): RelationEnd {
  return end === 'source' ? 'target' : 'source';
}

function related(
  sql: Sql,
  named: readonly number[],
  ends: readonly (readonly [type: string, end: RelationEnd])[],
): ReadonlySet<number> {
  const types = [...new Set(ends.map(([type]) => type))];
  const rows = sql.all(RELATED, [JSON.stringify(named), JSON.stringify(types)]);
  return new Set(
    ends.flatMap(([type, end]) =>
      rows
        .filter((row) => row['type'] === type && named.includes(number(row, other(end))))
        .map((row) => number(row, end)),
    ),
  );
}
