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

/** How far a word typed is from a word meant, or null where it takes more than `limit` edits. */
export function distanceBetween(typed: string, meant: string, limit: number): Distance | null {
  if (Math.abs(typed.length - meant.length) > limit) return null;
  let beforeLast: Distance[] = [];
  let last: Distance[] = [{ edits: 0, cost: 0 }];
  for (let j = 1; j <= meant.length; j += 1) last.push(step(last[j - 1], missingCost(meant, j - 1)));
  for (let i = 1; i <= typed.length; i += 1) {
    const row: Distance[] = [step(last[0], addedCost(typed, i - 1))];
    let least = i;
    for (let j = 1; j <= meant.length; j += 1) {
      const [a, b] = [typed[i - 1] ?? '', meant[j - 1] ?? ''];
      let best =
        a === b ? (last[j - 1] ?? FAR) : step(last[j - 1], isKeyboardSlip(b, a) ? COSTS.slip : COSTS.other);
      best = nearer(best, step(last[j], addedCost(typed, i - 1)));
      best = nearer(best, step(row[j - 1], missingCost(meant, j - 1)));
      if (i > 1 && j > 1 && a === meant[j - 2] && b === typed[i - 2])
        best = nearer(best, step(beforeLast[j - 2], COSTS.swapped));
      row.push(best);
      least = Math.min(least, best.edits);
    }
    if (least > limit) return null;
    [beforeLast, last] = [last, row];
  }
  const distance = last[meant.length] ?? FAR;
  return distance.edits <= limit ? distance : null;
}

const FAR: Distance = { edits: Infinity, cost: Infinity };

function step(from: Distance | undefined, cost: number): Distance {
  return from ? { edits: from.edits + 1, cost: from.cost + cost } : FAR;
}

function nearer(a: Distance, b: Distance): Distance {
  return b.edits < a.edits || (b.edits === a.edits && b.cost < a.cost) ? b : a;
}

/** A letter typed that is not meant: the same as its neighbour, most often. */
function addedCost(typed: string, at: number): number {
  return typed[at] === typed[at - 1] ? COSTS.doubled : COSTS.other;
}

/** A letter meant that is not typed: the second of two, most often. */
function missingCost(meant: string, at: number): number {
  return meant[at] === meant[at - 1] || meant[at] === meant[at + 1] ? COSTS.doubled : COSTS.other;
}
