import { recordIds, type DossierContent } from '../../shared/dossier/dossier';
import type { FicheData } from '../../shared/print/fiche-data';
import type { OtherSheet } from '../../shared/print/subject';
import type { Ask } from '../worker/client';
import { loadFiches } from './load-fiches';
import { loadOther, type OtherContent } from './load-other-sheet';
import { workInSteps } from './work-in-steps';

/** What the parts of a dossier show. */
export interface LoadedDossier {
  /** By id of the record. */
  readonly fiches: ReadonlyMap<string, FicheData>;
  readonly sheets: ReadonlyMap<OtherSheet, OtherContent>;
  /** Records that the reference does not have. */
  readonly missing: readonly string[];
}

/** Reads what a dossier prints, a few records at a time; `signal` stops it. */
export async function loadDossier(
  ask: Ask,
  { items, options }: Pick<DossierContent, 'items' | 'options'>,
  progress: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<LoadedDossier> {
  const ids = recordIds({ items });
  const read = await workInSteps(
    ids,
    async (some) => {
      const { fiches } = await loadFiches(ask, some, options);
      return some.map((id) => [id, fiches.find((one) => one.id === id)] as const);
    },
    progress,
  );
  const names = items.flatMap((item) => ('sheet' in item ? [item.sheet] : []));
  const sheets = await Promise.all(
    names.map(async (name) => [name, await loadOther(ask, name, options.lang)] as const),
  );
  return {
    fiches: new Map(read.flatMap(([id, fiche]) => (fiche ? [[id, fiche]] : []))),
    sheets: new Map(sheets),
    missing: read.flatMap(([id, fiche]) => (fiche ? [] : [id])),
  };
}
