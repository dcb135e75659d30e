import type { TextPiece } from '../reference/types';
import type { AnalyzedText } from './analyzed-text';
import type { Group } from './group';
import { markerOf } from './marker';

/** A text with its words that match, and which group each of them answers. */
export interface MarkedText {
  readonly text: AnalyzedText;
  /** For each word, the number of the group it matches, or -1. */
  readonly groups: Int8Array;
  /** How many of the things asked for the text has. */
  readonly held: number;
}

/** Finds the words of a text that match, whole and in its original spelling. */
export function markText(text: AnalyzedText, groups: readonly Group[]): MarkedText {
  const mark = markerOf(groups, text.lang);
  const found = mark(text.words);
  for (const { at, length, word } of text.compounds) {
    const [group = -1] = mark(word);
    if (group >= 0 && found.subarray(at, at + length).includes(-1)) found.fill(group, at, at + length);
  }
  let held = 0;
  for (let group = 0; group < groups.length; group += 1) if (found.includes(group)) held += 1;
  return { text, groups: found, held };
}

/** What may stand between two marked words that are marked as one. */
const BETWEEN = /^[\s\p{Pd}/'’]*$/u;

/** Cuts a part of a marked text into pieces; marked words side by side make one. */
export function piecesOf({ text, groups }: MarkedText, from = 0, to = text.source.length): TextPiece[] {
  const { source, starts, ends } = text;
  const pieces: TextPiece[] = [];
  const add = (part: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (part === '') return;
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
    else pieces.push({ text: part, marked });
  };
  let at = from;
  for (let index = 0; index < groups.length; index += 1) {
    if ((groups[index] ?? -1) < 0) continue;
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    if (start < from || end > to) continue;
    const between = source.slice(at, start);
    add(between, pieces.at(-1)?.marked === true && BETWEEN.test(between));
    add(source.slice(start, end), true);
    at = end;
  }
  add(source.slice(at, to), false);
  return pieces;
}
