import type { ReferenceApi } from '../../shared/reference/api';
import type { RecordView } from '../../shared/reference/types';
import type { PrintJob } from '../../shared/pdf/batch';
import { aboutFiche } from '../../shared/pdf/about-fiche';
import { safeFileName } from '../../shared/text/file-name';
import type { FichesRequest } from './request';

/** The files that a request asks for, one a record and language. */
export function jobsOf(
  reference: Pick<ReferenceApi, 'record'>,
  ids: readonly string[],
  { languages, paper }: Pick<FichesRequest, 'languages' | 'paper'>,
): PrintJob[] {
  return ids.flatMap((id) =>
    languages.flatMap((lang): PrintJob[] => {
      const view = reference.record(id, lang);
      if (view === null) return [];
      const path = `/fiche/${encodeURIComponent(id)}?lang=${lang}&paper=${paper}`;
      return [{ path, fileName: fileNameOf(view, languages.length > 1), about: aboutFiche(view) }];
    }),
  );
}

/** Name of the file of one fiche, which says its language where there are several. */
function fileNameOf({ ref, shortTitle, lang }: RecordView, several: boolean): string {
  return safeFileName(`${ref} ${shortTitle}`, several ? `${lang}.pdf` : 'pdf');
}
