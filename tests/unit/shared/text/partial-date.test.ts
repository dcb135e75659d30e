import { expect, it } from 'vitest';
import { parsePartialDate } from '../../../../shared/text/partial-date';

it('reads a date to the year, the month or the day', () => {
  expect(parsePartialDate('1978')).toEqual({ year: 1978, month: null, day: null });
  expect(parsePartialDate('1978-09')).toEqual({ year: 1978, month: 9, day: null });
  expect(parsePartialDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
});

it.each(['1900-02-29', '1978-13', '1978-04-31', '1978-4-1', '78', '1978-09-12T00:00', ''])(
  'refuses «%s»',
  (text) => {
    expect(parsePartialDate(text)).toBeNull();
  },
);
