import { foldText } from './fold';

/** A part of a query: in quotes, or up to a space. */
const PART = /["«“][^"»”]*["»”]?|\S+/g;

/**
 * The query that takes the words exactly as typed: those that a correction changed are put in
 * quotes, which no correction touches.
 */
export function asTyped(typed: string, corrected: string): string {
  const kept = new Set((corrected.match(PART) ?? []).map(foldText));
  return (typed.match(PART) ?? [])
    .map((part) => (kept.has(foldText(part)) || /^["«“]/.test(part) ? part : `"${part.replaceAll('"', '')}"`))
    .join(' ');
}
