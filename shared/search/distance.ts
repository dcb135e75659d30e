import { isKeyboardSlip } from './keyboards';

/** How far two words are: the mistakes that part them, and what these weigh together. */
export interface Distance {
  /** Letters to add, drop, replace or swap with a neighbour. */
  readonly edits: number;
  /** The edits, likelier ones weighing less: from a half to the whole of their number. */
  readonly cost: number;
}

/** What a mistake weighs, from the likeliest to any other. */
const COSTS = { doubled: 0.5, swapped: 0.6, slip: 0.65, other: 1 } as const;

/**
 * Number of letters to add, drop, replace or swap with a neighbour to turn one word into the
 * other, or `limit + 1` where it takes more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  return distanceBetween(a, b, limit)?.edits ?? limit + 1;
}

/** An edit and its cost in one number, so that less is nearer: no word costs as much as one edit. */
const EDIT = 1024;

/** The last rows of the table, two before and the one that is filled: every word of the texts is compared. */
let [beforeLast, last, row] = [newRow(0), newRow(0), newRow(0)];

/** How far a word typed is from a word meant, or null where it takes more than `limit` edits. */
export function distanceBetween(typed: string, meant: string, limit: number): Distance | null {
  if (Math.abs(typed.length - meant.length) > limit) return null;
  if (row.length <= meant.length)
    [beforeLast, last, row] = [newRow(meant.length), newRow(meant.length), newRow(meant.length)];
  last[0] = 0;
  for (let j = 1; j <= meant.length; j += 1) last[j] = (last[j - 1] ?? 0) + EDIT + missingCost(meant, j - 1);
  for (let i = 1; i <= typed.length; i += 1) {
    const added = EDIT + addedCost(typed, i - 1);
    row[0] = (last[0] ?? 0) + added;
    let least = row[0];
    for (let j = 1; j <= meant.length; j += 1) {
      const [a, b] = [typed.charCodeAt(i - 1), meant.charCodeAt(j - 1)];
      let best = last[j - 1] ?? 0;
      if (a !== b) best += EDIT + (isKeyboardSlip(b, a) ? COSTS.slip : COSTS.other);
      best = Math.min(best, (last[j] ?? 0) + added, (row[j - 1] ?? 0) + EDIT + missingCost(meant, j - 1));
      if (i > 1 && j > 1 && a === meant.charCodeAt(j - 2) && b === typed.charCodeAt(i - 2))
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + EDIT + COSTS.swapped);
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least >= (limit + 1) * EDIT) return null;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const total = last[meant.length] ?? 0;
  const edits = Math.floor(total / EDIT);
  return edits <= limit ? { edits, cost: total - edits * EDIT } : null;
}

function newRow(length: number): Float64Array {
  return new Float64Array(2 * length + 1);
}

/** A letter typed that is not meant: the same as its neighbour, most often. */
function addedCost(typed: string, at: number): number {
  return typed[at] === typed[at - 1] ? COSTS.doubled : COSTS.other;
}

/** A letter meant that is not typed: the second of two, most often. */
function missingCost(meant: string, at: number): number {
  return meant[at] === meant[at - 1] || meant[at] === meant[at + 1] ? COSTS.doubled : COSTS.other;
}
