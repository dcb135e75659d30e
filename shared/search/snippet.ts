import type { TextPiece } from '../reference/types';
import { piecesOf, type MarkedText } from './highlight';

/** A snippet shows about so many words, and a whole text that is not much longer. */
const WORDS = 32;
const WHOLE_TEXT = 40;

/** The passage of a text that has the most of what was asked for, cut between words. */
export function snippetOf(marked: MarkedText): TextPiece[] {
  const { source, starts, ends } = marked.text;
  const words = starts.length;
  if (words <= WHOLE_TEXT) return piecesOf(marked);
  const first = passageStart(marked);
  const last = Math.min(first + WORDS, words) - 1;
  const from = first === 0 ? 0 : wordStart(source, starts[first] ?? 0);
  const to = last === words - 1 ? source.length : wordEnd(source, ends[last] ?? source.length);
  const pieces = piecesOf(marked, from, to);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (to < source.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The first word of the passage: at the start of its sentence where that is near. */
function passageStart({ text: { source, starts }, groups }: MarkedText): number {
  const latest = Math.max(0, starts.length - WORDS);
  let best = { start: 0, groups: 0, words: 0 };
  for (let at = 0; at < starts.length; at += 1) {
    if ((groups[at] ?? -1) < 0) continue;
    const within = groups.slice(at, at + WORDS - 4).filter((group) => group >= 0);
    const passage = { start: at, groups: new Set(within).size, words: within.length };
    if (passage.groups > best.groups || (passage.groups === best.groups && passage.words > best.words))
      best = passage;
  }
  for (let back = 0; back <= 8; back += 1) {
    const at = best.start - back;
    const start = starts[at];
    if (at <= 0 || start === undefined) return 0;
    if (/[.!?»]\s+\S{0,3}$|\n\s*$/.test(source.slice(Math.max(0, start - 8), start))) return at;
  }
  return Math.min(best.start - 4, latest);
}

/** Where the written word begins, with its elision, opening bracket or guillemet. */
function wordStart(source: string, at: number): number {
  const before = /(?:[«“(][\u00a0\u202f]?)?[\p{L}’'"([-]*$/u.exec(source.slice(Math.max(0, at - 12), at));
  return at - (before?.[0].length ?? 0);
}

/** Where the written word ends, with the punctuation that closes it. */
function wordEnd(source: string, at: number): number {
  return at + (/^(?:[.,;)”’"]|[\u00a0\u202f]?[»;:!?])*/.exec(source.slice(at))?.[0].length ?? 0);
}
