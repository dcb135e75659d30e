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

/** One line for each letter aimed at, by their codes: every word of the texts is compared with a mistake. */
const ASCII = 128;
const SLIPS = new Uint8Array(ASCII * ASCII);
for (const pair of [...NEIGHBOURS, ...SWAPPED]) SLIPS[pair.charCodeAt(0) * ASCII + pair.charCodeAt(1)] = 1;

/** True where a finger that aims at one letter may well hit the other; letters by their codes. */
export function isKeyboardSlip(aimed: number, typed: number): boolean {
  return aimed < ASCII && typed < ASCII && SLIPS[aimed * ASCII + typed] === 1;
}
