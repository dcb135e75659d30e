import type { RecordCard } from '../../shared/reference/types';
import type { Lang } from '../../shared/model/language';
import { ficheData, type FicheData } from '../../shared/print/fiche-data';
import { languagesOf, type FicheOptions } from '../../shared/print/options';
import type { Ask } from '../worker/client';

/** Sheets in the order asked, and the ids that no record has. */
export interface LoadedFiches {
  readonly fiches: readonly FicheData[];
  readonly unknown: readonly string[];
}

/** Reads the records with these ids or short references as sheets, in the languages of the options. */
export async function loadFiches(
  ask: Ask,
  ids: readonly string[],
  options: Pick<FicheOptions, 'lang' | 'second'>,
): Promise<LoadedFiches> {
  const languages = languagesOf(options);
  const [milestones, records] = await Promise.all([
    readMilestones(ask, languages),
    Promise.all(ids.map((id) => Promise.all(languages.map((lang) => ask('record', id, lang))))),
  ]);
  const read = records.map((views) => ficheData(views, milestones));
  return {
    fiches: read.filter((one) => one !== null),
    unknown: ids.filter((_, i) => read[i] === null),
  };
}

async function readMilestones(
  ask: Ask,
  languages: readonly Lang[],
): Promise<Partial<Record<Lang, readonly RecordCard[]>>> {
  const lists = await Promise.all(
    languages.map(async (lang) => [lang, await ask('list', { kind: 'milestone' }, lang)] as const),
  );
  return Object.fromEntries(lists);
}
