import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan, formatValidity } from '../../../../shared/text/dates';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a date', () => {
  it.each([
    ['1974-12-04', '4 décembre 1974', '4 December 1974', '4 de diciembre de 1974'],
    ['1974-12', 'décembre 1974', 'December 1974', 'diciembre de 1974'],
    ['1974', '1974', '1974', '1974'],
    ['1995-01-01', '1er janvier 1995', '1 January 1995', '1 de enero de 1995'],
  ])('%s is written as precisely as it is known', (date, fr, en, es) => {
    expect([formatDate(date, 'fr'), formatDate(date, 'en'), formatDate(date, 'es')].map(plain)).toEqual([
      fr,
      en,
      es,
    ]);
  });

  it('does not break between its day and its month', () => {
    expect(formatDate('1974-12-04', 'fr')).toBe('4\u00a0décembre\u00a01974');
    expect(formatDate('1974-12-04', 'es')).toBe('4\u00a0de\u00a0diciembre de\u00a01974');
  });

  it('comes back untouched where it is none', () => {
    expect(formatDate('1974-02-30', 'fr')).toBe('1974-02-30');
    expect(formatDate('autrefois', 'fr')).toBe('autrefois');
  });
});

describe('a span', () => {
  it.each([
    [
      '1978-08-30',
      '1978-09-12',
      '30 août – 12 septembre 1978',
      '30 August – 12 September 1978',
      '30 de agosto – 12 de septiembre de 1978',
    ],
    ['2019-03-20', '2019-03-22', '20-22 mars 2019', '20–22 March 2019', '20-22 de marzo de 2019'],
    [
      '2003-12-30',
      '2004-01-02',
      '30 décembre 2003 – 2 janvier 2004',
      '30 December 2003 – 2 January 2004',
      '30 de diciembre de 2003 – 2 de enero de 2004',
    ],
    ['1974', '2004', '1974–2004', '1974–2004', '1974–2004'],
    ['1978-03', '1978-05', 'mars – mai 1978', 'March – May 1978', 'marzo – mayo de 1978'],
  ])('%s to %s says once what both ends share', (start, end, fr, en, es) => {
    const span = { start, end };
    expect([formatSpan(span, 'fr'), formatSpan(span, 'en'), formatSpan(span, 'es')].map(plain)).toEqual([
      fr,
      en,
      es,
    ]);
  });

  it('of one day, or without end, is a date', () => {
    expect(plain(formatSpan({ start: '1978-12-19', end: '1978-12-19' }, 'fr'))).toBe('19 décembre 1978');
    expect(formatSpan({ start: '1978', end: null }, 'fr')).toBe('1978');
  });
});

describe('the years during which something holds', () => {
  it('say both ends, or the one that is known', () => {
    expect(formatValidity('1974-12-04', '2004', 'fr')).toBe('1974–2004');
    expect(plain(formatValidity('1974', null, 'fr'))).toBe('depuis 1974');
    expect(plain(formatValidity('1974', null, 'en'))).toBe('since 1974');
    expect(plain(formatValidity('1974', null, 'es'))).toBe('desde 1974');
    expect(plain(formatValidity(null, '2004', 'fr'))).toBe('jusqu’en 2004');
    expect(formatValidity(null, null, 'fr')).toBe('');
  });
});
