/** What sounds alike to those who write French, English or Spanish by ear. */
const SOUNDS: Readonly<Record<string, string>> = {
  eau: 'o', au: 'o', ai: 'e', ei: 'e', ou: 'u', oo: 'u', ee: 'i', y: 'i',
  ph: 'f', qu: 'k', ck: 'k', k: 'k', q: 'k', c: 'k', z: 's', ch: 'c', sh: 'c', h: '', w: 'v',
}; // prettier-ignore

const SOFT: Readonly<Record<string, string>> = { c: 's', g: 'j' };
const LETTERS = /[cg](?=[eiy])|eau|au|ai|ei|ou|oo|ee|ph|qu|ck|ch|sh|[ykqczhw]/g;

/** Roughly how a folded word sounds, the same for «maraquech» and «marrakech»: as letters, none of them twice in a row. */
export function soundOf(word: string): string {
  const sounds = word.replace(LETTERS, (letters, at: number) => {
    const isSoft = letters.length === 1 && /[eiy]/.test(word[at + 1] ?? '');
    return (isSoft ? SOFT[letters] : undefined) ?? SOUNDS[letters] ?? letters;
  });
  return sounds.replace(/(.)\1+/g, '$1');
}
