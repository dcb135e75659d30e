import type { Draft } from './draft';
import { fieldsOf, itemsOf } from './value';

/** From when until when something is; empty where it is not known. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** When a body exists, after the first of its dates of each kind that we follow. */
export function lifespan(draft: Draft): Span {
  return { from: firstDate(draft, 'established'), until: firstDate(draft, 'ended') };
}

/** When an event or a text is: its first date that we follow. */
export function dayOf(draft: Draft): string {
  return firstDate(draft);
}

function firstDate(draft: Draft, kind?: string): string {
  for (const entry of itemsOf(draft.field('dates'))) {
    const fields = fieldsOf(entry);
    if (fields['rejected'] === true || (kind !== undefined && fields['kind'] !== kind)) continue;
    if (fields['date'] !== undefined) return String(fields['date']);
  }
  return '';
}

/** True where the first date is before the second, as far as both are precise; never where one is empty. */
export function isBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
