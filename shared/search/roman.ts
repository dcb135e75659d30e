const FORM = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a roman numeral in lower case, or null: `xxix` is 29, `il` is none. */
export function romanValue(numeral: string): number | null {
  if (!FORM.test(numeral)) return null;
  let total = 0;
  let next = 0;
  for (const letter of [...numeral].reverse()) {
    const value = VALUES[letter] ?? 0;
    total += value < next ? -value : value;
    next = Math.max(next, value);
  }
  return total;
}
