/*
 * Rows of letters of the keyboards of French, English, Spanish and German speakers. Letters that
 * touch are the likeliest to be typed for each other.
 */
const LAYOUTS = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
] as const;

const NEIGHBOURS: ReadonlySet<string> = new Set(
  LAYOUTS.flatMap((rows) =>
    rows.flatMap((row, line) =>
      [...row].flatMap((letter, place) => {
        const below = rows[line + 1] ?? '';
        const beside = [row[place + 1], below[place - 1], below[place]];
        return beside.flatMap((other) => (other ? [letter + other, other + letter] : []));
      }),
    ),
  ),
);

/** Letters that change places from one keyboard to another: a habit types the one for the other. */
const SWAPPED: ReadonlySet<string> = new Set(['aq', 'qa', 'zw', 'wz', 'yz', 'zy']);

/** True where a finger that aims at one letter may well hit the other. */
export function isKeyboardSlip(aimed: string, typed: string): boolean {
  return NEIGHBOURS.has(aimed + typed) || SWAPPED.has(aimed + typed);
}
