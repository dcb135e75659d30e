import type { Lang } from '../model/language';
import type { TextPiece } from '../reference/types';
import type { Alternative, Group } from './group';
import { stemsOf } from './stem';
import { isDateTerm, stemOfTerm } from './terms';
import { tokenize, type Token } from './tokens';

/** A text with its words that match, and which group each of them answers. */
export interface MarkedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** For each token, the number of the group it matches, or -1. */
  readonly groups: readonly number[];
}

/** Finds the words of a text that match, whole and in its original spelling. */
export function markText(source: string, groups: readonly Group[], lang: Lang): MarkedText {
  const tokens = tokenize(source);
  const found = new Array<number>(tokens.length).fill(-1);
  for (const [place, group] of groups.entries()) {
    for (const alternative of group.alternatives) {
      if (alternative.terms.some(isDateTerm)) continue;
      for (let at = 0; at + alternative.terms.length <= tokens.length; at += 1) {
        if (!matchesAt(tokens, at, alternative, lang)) continue;
        found.fill(place, at, at + alternative.terms.length);
      }
    }
  }
  return { source, tokens, groups: found };
}

/** Cuts a part of a marked text into pieces; two marked words that a hyphen joins make one. */
export function piecesOf({ source, tokens, groups }: MarkedText, from = 0, to = source.length): TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  };
  let at = from;
  for (const [index, token] of tokens.entries()) {
    if ((groups[index] ?? -1) < 0 || token.start < from || token.end > to) continue;
    const joined = token.joined && (groups[index - 1] ?? -1) >= 0;
    add(source.slice(at, token.start), joined);
    add(source.slice(token.start, token.end), true);
    at = token.end;
  }
  add(source.slice(at, to), false);
  return pieces;
}

function matchesAt(
  tokens: readonly Token[],
  at: number,
  { terms, prefix }: Alternative,
  lang: Lang,
): boolean {
  return terms.every((term, offset) => {
    const token = tokens[at + offset];
    if (!token) return false;
    const stem = stemOfTerm(term);
    if (stem !== null) return stemsOf(token, lang).includes(stem);
    return prefix && offset === terms.length - 1 ? token.text.startsWith(term) : token.text === term;
  });
}
