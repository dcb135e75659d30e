import { parsePartialDate } from '../../../shared/text/partial-date';
import type { Corpus } from '../corpus';
import { datesOf } from '../dates';
import type { Fault } from '../fault';

/** Every date is a day, a month or a year of the calendar. */
export function datesExist(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    datesOf(draft.groups)
      .filter(({ date }) => parsePartialDate(date) === null)
      .map(({ path, date }) =>
        draft.fault(path, `the date ${date} does not exist`, 'correct it after the source'),
      ),
  );
}
