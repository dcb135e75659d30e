import type { ReferenceApi } from '../../shared/reference/api';
import { aboutFiches } from '../../shared/pdf/about-fiches';
import type { PrintJob } from '../../shared/pdf/batch';
import type { Lang } from '../../shared/model/language';
import { safeFileName } from '../../shared/text/file-name';
import type { FichesRequest } from './request';

/** What the combined document is called, in each language. */
const TITLES: Readonly<Record<Lang, string>> = {
  fr: 'Repères Sud-Sud – Fiches',
  en: 'Repères Sud-Sud – Fact sheets',
  es: 'Repères Sud-Sud – Fichas',
};

/** One file with all the fiches for each language asked: a bookmark for each, pages numbered throughout. */
export function combinedJobs(
  reference: Pick<ReferenceApi, 'cards'>,
  ids: readonly string[],
  { languages, paper }: Pick<FichesRequest, 'languages' | 'paper'>,
): PrintJob[] {
  return languages.map((lang): PrintJob => {
    const cards = reference.cards(ids, lang);
    return {
      path: `/print?ids=${ids.map(encodeURIComponent).join(',')}&lang=${lang}&paper=${paper}`,
      sheets: ids.length,
      fileName: safeFileName(TITLES[lang], languages.length > 1 ? `${lang}.pdf` : 'pdf'),
      about: aboutFiches(`${TITLES[lang]} (${String(cards.length)})`, lang, cards),
    };
  });
}
