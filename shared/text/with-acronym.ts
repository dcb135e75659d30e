/** A name followed by its acronym, unless the name has it already: «Groupe des 77 (G77)». */
export function withAcronym(name: string, acronym: string | null): string {
  return acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;
}
