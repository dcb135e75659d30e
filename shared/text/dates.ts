import type { Lang } from '../model/language';
import { MONTHS } from './months';
import { parsePartialDate, type PartialDate } from './partial-date';
import { NBSP } from './spaces';

/** A partial date in words, as precise as it is written; a text that is no date comes back as it is. */
export function formatDate(date: string, lang: Lang): string {
  const parsed = parsePartialDate(date);
  return parsed ? format(parsed, lang, true) : date;
}

/** A date or span in words: «20-22 mars 2019», “30 August – 12 September 1978”. */
export function formatSpan(
  span: { readonly start: string; readonly end: string | null },
  lang: Lang,
): string {
  const start = parsePartialDate(span.start);
  const end = span.end === null ? null : parsePartialDate(span.end);
  if (!start || !end || span.start === span.end) return formatDate(span.start, lang);
  if (start.month === null && end.month === null) return `${start.year}–${end.year}`;
  const sameYear = start.year === end.year;
  if (sameYear && start.month === end.month && start.day !== null && end.day !== null) {
    const dash = lang === 'en' ? '–' : '-';
    return `${dayOfMonth(start.day, lang)}${dash}${format(end, lang, true)}`;
  }
  return `${format(start, lang, !sameYear)}${NBSP}– ${format(end, lang, true)}`;
}

/** The years during which a name or a relation holds: «1974–2004», «depuis 1974»; empty where unknown. */
export function formatValidity(from: string | null, until: string | null, lang: Lang): string {
  const [first, last] = [from?.slice(0, 4), until?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}–${last}`;
  if (first) return `${SINCE[lang]}${NBSP}${first}`;
  if (last) return `${UNTIL[lang]}${NBSP}${last}`;
  return '';
}

const SINCE: Readonly<Record<Lang, string>> = { fr: 'depuis', en: 'since', es: 'desde' };
const UNTIL: Readonly<Record<Lang, string>> = { fr: 'jusqu’en', en: 'until', es: 'hasta' };

function format({ year, month, day }: PartialDate, lang: Lang, withYear: boolean): string {
  if (month === null) return String(year);
  const name = MONTHS[lang][month - 1] ?? '';
  const link = lang === 'es' ? `${NBSP}de${NBSP}` : NBSP;
  const start = day === null ? name : `${dayOfMonth(day, lang)}${link}${name}`;
  if (!withYear) return start;
  // A Spanish date is long: it may break before «de 1974», nowhere else.
  return lang === 'es' ? `${start} de${NBSP}${year}` : `${start}${NBSP}${year}`;
}

function dayOfMonth(day: number, lang: Lang): string {
  return lang === 'fr' && day === 1 ? '1er' : String(day);
}
