import type { Lang } from '../model/language';
import type { RecordCard } from '../reference/types';
import type { PdfAbout } from './about';

/** Records that a subject names, and references that keywords hold: more is a catalogue. */
const NAMED = 12;
const MOST_KEYWORDS = 60;

/** What the PDF of many fiches says of itself; `subject` where it has one of its own. */
export function aboutFiches(
  title: string,
  lang: Lang,
  records: readonly Pick<RecordCard, 'ref' | 'shortTitle'>[],
  subject = '',
): PdfAbout {
  const names = records.slice(0, NAMED).map(({ shortTitle }) => shortTitle);
  return {
    title,
    subject: subject || names.join(', '),
    keywords: records.slice(0, MOST_KEYWORDS).map(({ ref }) => ref),
    lang,
  };
}
