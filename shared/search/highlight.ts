import type { TextPiece } from '../reference/types';
import type { AnalyzedText } from './analyzed-text';
import type { Alternative, Group } from './group';
import { isDateTerm, stemOfTerm } from './terms';
import type { Token } from './tokens';

/** A text with its words that match, and which group each of them answers. */
export interface MarkedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** For each token, the number of the group it matches, or -1. */
  readonly groups: readonly number[];
}

/** Finds the words of a text that match, whole and in its original spelling. */
export function markText(text: AnalyzedText, groups: readonly Group[]): MarkedText {
  const found = new Array<number>(text.tokens.length).fill(-1);
  for (const [place, group] of groups.entries()) {
    for (const alternative of group.alternatives) {
      if (alternative.terms.some(isDateTerm)) continue;
      const matches = matcher(text, alternative);
      for (let at = 0; at + matches.length <= text.tokens.length; at += 1) {
        if (matches.every((matchesWord, offset) => matchesWord(at + offset)))
          found.fill(place, at, at + matches.length);
      }
    }
  }
  return { source: text.source, tokens: text.tokens, groups: found };
}

/** How many of the things asked for a text has. */
export function countGroups({ groups }: MarkedText): number {
  return new Set(groups.filter((group) => group >= 0)).size;
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

/** One test for each term of an alternative: does the word at this place match it? */
function matcher(
  { tokens, stems }: AnalyzedText,
  { terms, prefix }: Alternative,
): ((at: number) => boolean)[] {
  return terms.map((term, index) => {
    const stem = stemOfTerm(term);
    if (stem !== null) return (at) => stems[at]?.includes(stem) === true;
    if (prefix && index === terms.length - 1) return (at) => tokens[at]?.text.startsWith(term) === true;
    return (at) => tokens[at]?.text === term;
  });
}
