const LETTERS = [...'etaoinsrhldcumfpgwybvkxjqzéèêàâîôûçœñáíóú'];

/** Letters that differ by their accent alone. */
const ACCENTS = ['eéèêë', 'aàâáä', 'iíîï', 'oóôö', 'uúùûü', 'cç', 'nñ'];

/** Spellings one slip away from a word in lower case, the likeliest first: accents, swapped, lost, added, wrong letters. */
export function* spellingsNear(word: string): Generator<string> {
  const letters = [...word];
  const around = (from: number, until: number, middle: string): string =>
    letters.slice(0, from).join('') + middle + letters.slice(until).join('');
  for (const [at, letter] of letters.entries()) {
    const alike = ACCENTS.find((group) => group.includes(letter)) ?? '';
    for (const other of alike) yield around(at, at + 1, other);
  }
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1];
    if (next !== undefined) yield around(at, at + 2, next + letter);
  }
  for (let at = 0; at <= letters.length; at += 1) for (const letter of LETTERS) yield around(at, at, letter);
  for (const at of letters.keys()) yield around(at, at + 1, '');
  for (const at of letters.keys()) for (const letter of LETTERS) yield around(at, at + 1, letter);
}
