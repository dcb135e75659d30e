/*
 * The words of the index. Exact words stand as they are; stems and dates carry a sign that no
 * folded word can hold, so that the three never meet: «coopérer» gives `cooperer` and `§cooper`.
 */

/** The index word of a stem. */
export function stemTerm(stem: string): string {
  return `§${stem}`;
}

/** The index word of a date: its figures alone, to the year, the month or the day. */
export function dateTerm(date: string): string {
  return `¤${date.replaceAll('-', '')}`;
}

/** The index word of a day of any year, such as 19 December. */
export function dayTerm(month: number, day: number): string {
  return `¤d${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** True for an index word that stands for a date. */
export function isDateTerm(term: string): boolean {
  return term.startsWith('¤');
}

/** The stem that an index word stands for, or null. */
export function stemOfTerm(term: string): string | null {
  return term.startsWith('§') ? term.slice(1) : null;
}
