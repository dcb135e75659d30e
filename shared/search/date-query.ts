import { LANGUAGES } from '../model/language';
import { MONTHS } from '../text/months';
import { foldText } from './fold';
import type { Alternative } from './group';
import { dateTerm, dayTerm } from './terms';
import { FORM_WEIGHTS } from './weights';

/** A date found in what a person typed. */
export interface DateCandidate {
  /** Place in the folded text. */
  readonly start: number;
  readonly end: number;
  /** True where a year is in it: what happened then is asked. */
  readonly asksWhen: boolean;
  /** Index words of the records of that date. */
  readonly alternatives: readonly Alternative[];
}

type Reader = (parts: readonly (string | undefined)[]) => Alternative[] | null;

const D = String.raw`(\d{1,2})(?:er|st|nd|rd|th|o)?`;
const Y = String.raw`(1[89]\d\d|20\d\d)`;
const M = String.raw`([a-z]{3,10})\.?`;

/** Dates to the day or the month: no document symbol looks like one. */
const PRECISE: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(String.raw`\b${Y}-(\d{2})-(\d{2})\b`, 'g'), ([y, m, d]) => day(y, Number(m), d)],
  [
    new RegExp(String.raw`\b(\d{1,2})([/.-])(\d{1,2})\2${Y}\b`, 'g'),
    // A month that is none is the day, as Americans write it.
    ([a, , b, y]) => day(y, Number(b), a) ?? day(y, Number(a), b),
  ],
  [
    new RegExp(String.raw`\b${D} (?:de |of )?${M}(?: de| del|,)? ${Y}\b`, 'g'),
    ([d, m, y]) => day(y, month(m), d),
  ],
  [new RegExp(String.raw`\b${M} ${D},? ${Y}\b`, 'g'), ([m, d, y]) => day(y, month(m), d)],
  [new RegExp(String.raw`\b${M}(?: de| del| of|,)? ${Y}\b`, 'g'), ([m, y]) => monthOf(y, month(m))],
  [new RegExp(String.raw`\b${D} (?:de |of )?${M}(?![a-z])`, 'g'), ([d, m]) => dayOf(month(m), d)],
  [new RegExp(String.raw`\b${M} ${D}\b(?! ?[/(\d]|[-.]\d)`, 'g'), ([m, d]) => dayOf(month(m), d)],
];

/** Decades named by their tens: «les années soixante-dix», `the sixties`, «los años setenta». */
const DECADES: Readonly<Record<string, number>> = {
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'soixante-dix': 70, 'quatre-vingt': 80,
  'quatre-vingts': 80, 'quatre-vingt-dix': 90, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60,
  seventies: 70, eighties: 80, nineties: 90, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60,
  setenta: 70, ochenta: 80, noventa: 90,
}; // prettier-ignore
const NAMED = Object.keys(DECADES).sort((a, b) => b.length - a.length).join('|').replaceAll('-', '[- ]'); // prettier-ignore

/** Years, decades and periods: read after the symbols, which hold such numbers too. */
const YEARS: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(?:annees|anos|decennie|decada de(?: los)?)(?: de)? (1[89]|20)?(\d)0\b/g,
    ([c, d]) => years(decadeOf(c, d), decadeOf(c, d) + 9),
  ],
  [/\b(?:the )?(1[89]|20)?(\d)0'?s\b/g, ([c, d]) => years(decadeOf(c, d), decadeOf(c, d) + 9)],
  [
    new RegExp(String.raw`\b(?:annees|anos|decennie|decada de(?: los)?|the|nineteen) (${NAMED})\b`, 'g'),
    ([name = '']) => namedDecade(name),
  ],
  [/\b((?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b/g, ([name = '']) => namedDecade(name)],
  [
    new RegExp(
      String.raw`\b(?:avant|before|antes de|antes del|until|hasta) (?:l'an(?:nee)? |the year |(?:el )?ano )?${Y}\b`,
      'g',
    ),
    ([y]) => years(1900, Number(y) - 1),
  ],
  [
    new RegExp(
      String.raw`\b(?:apres|after|despues de|despues del) (?:l'an(?:nee)? |the year |(?:el )?ano )?${Y}\b`,
      'g',
    ),
    ([y]) => years(Number(y) + 1, 2099),
  ],
  [
    new RegExp(String.raw`\b(?:depuis|since|desde) ${Y}\b(?! ?(?:a|hasta|to) )`, 'g'),
    ([y]) => years(Number(y), 2099),
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:entre|between|de|from|desde) )?${Y} ?(?:-|et|and|y|a|to|hasta) ?${Y}\b`,
      'g',
    ),
    ([first, last]) => years(Number(first), Number(last)),
  ],
  [
    new RegExp(String.raw`(?<![\d/.-])${Y}(?![\d/(]|-\d)`, 'g'),
    ([y = '']) => [{ terms: [dateTerm(y)], prefix: false, weight: 1 }],
  ],
];

/** Dates to the day or month in a folded text. */
export function findDates(folded: string): DateCandidate[] {
  return find(folded, PRECISE);
}

/** Years, decades and periods in a folded text. */
export function findYears(folded: string): DateCandidate[] {
  return find(folded, YEARS);
}

function find(folded: string, readers: readonly (readonly [RegExp, Reader])[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [pattern, read] of readers) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const alternatives = read(match.slice(1));
      if (alternatives) found.push({ start, end, alternatives, asksWhen: !alternatives.some(isAnyYear) });
    }
  }
  return found;
}

function isAnyYear({ terms: [term = ''] }: Alternative): boolean {
  return term.startsWith('¤d');
}

function only(term: string): Alternative[] {
  return [{ terms: [term], prefix: false, weight: 1 }];
}

function day(y: string | undefined, m: number | null, d: string | undefined): Alternative[] | null {
  if (m === null || m < 1 || m > 12 || !isDay(d)) return null;
  return only(dateTerm(`${y ?? ''}${two(m)}${two(Number(d))}`));
}

function monthOf(y: string | undefined, m: number | null): Alternative[] | null {
  return m === null ? null : only(dateTerm(`${y ?? ''}${two(m)}`));
}

function dayOf(m: number | null, d: string | undefined): Alternative[] | null {
  return m === null || !isDay(d) ? null : only(dayTerm(m, Number(d)));
}

function isDay(d: string | undefined): boolean {
  return Number(d) >= 1 && Number(d) <= 31;
}

function namedDecade(name: string): Alternative[] | null {
  const tens = DECADES[name.replaceAll(' ', '-')];
  if (tens === undefined) return null;
  const first = decadeOf(undefined, String(tens / 10));
  return years(first, first + 9);
}

function decadeOf(century: string | undefined, decade: string | undefined): number {
  const inferred = Number(decade) >= 4 ? '19' : '20';
  return Number(`${century ?? inferred}${decade ?? ''}0`);
}

/** Whole decades by their first figures, the rest year by year, as words and as dates. */
function years(first: number, last: number): Alternative[] {
  const found: Alternative[] = [];
  const add = (digits: string, prefix: boolean) => {
    found.push(
      { terms: [dateTerm(digits)], prefix, weight: 1 },
      { terms: [digits], prefix, weight: FORM_WEIGHTS.writtenInPeriod },
    );
  };
  const end = Math.min(last, 2099);
  for (let year = Math.max(first, 1800); year <= end;) {
    const wholeDecade = year % 10 === 0 && year + 9 <= end;
    add(wholeDecade ? String(year).slice(0, 3) : String(year), wholeDecade);
    year += wholeDecade ? 10 : 1;
  }
  return found;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function month(written: string | undefined): number | null {
  return MONTH_NUMBERS.get(written ?? '') ?? null;
}

/** Every month name in the three languages, and its beginnings that could be no other month. */
const MONTH_NUMBERS = ((): ReadonlyMap<string, number> => {
  const meanings = new Map<string, Set<number>>();
  for (const lang of LANGUAGES) {
    for (const [index, name] of MONTHS[lang].entries()) {
      const folded = foldText(name);
      for (let length = 3; length <= folded.length; length += 1) {
        const start = folded.slice(0, length);
        meanings.set(start, (meanings.get(start) ?? new Set()).add(index + 1));
      }
    }
  }
  return new Map(
    [...meanings].flatMap(([start, [number, other]]) => (number && !other ? [[start, number]] : [])),
  );
})();
