import type { RecordView } from '../reference/types';
import type { PdfAbout } from './about';

/** What the PDF of one fiche says of itself. */
export function aboutFiche(view: RecordView): Required<PdfAbout> {
  const { title, ref, lang, summary, acronym, symbols, names } = view;
  const others = Object.values(names).flatMap(({ official, acronym: short }) => [official, short ?? '']);
  const words = [ref, acronym ?? '', ...symbols, ...others].filter((word) => word !== '' && word !== title);
  return { title: `${title} (${ref})`, subject: summary, keywords: [...new Set(words)], lang };
}
