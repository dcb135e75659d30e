import type { Lang } from '../../shared/model/language';
import { once } from '../../shared/reference/recent';
import type { RecordFile } from '../load/record-file';
import { Draft } from './draft';
import type { Fault } from './fault';
import { officialNames, type OfficialNames } from './language/official-names';
import { proseOf, type Prose } from './prose';
import { textOf } from './value';

/** All the records at once, as the rules see them. */
export interface Corpus {
  readonly drafts: readonly Draft[];
  /** The first record of each id. A file that could not be parsed counts by its name. */
  readonly byId: ReadonlyMap<string, Draft>;
  /** Every text of the records in each language, as a reader sees it. */
  readonly prose: readonly Prose[];
  /** The official names of the records, by language. */
  readonly names: Readonly<Record<Lang, OfficialNames>>;
  /** Today where the day begins first, YYYY-MM-DD: nothing can have been checked later. */
  readonly today: string;
}

/** Finds every breach of one rule in all the records. */
export type Rule = (corpus: Corpus) => Fault[];

/** Prepares the records for the rules. */
export function makeCorpus(files: readonly RecordFile[], today: string): Corpus {
  const all = files.map((file) => new Draft(file));
  const byId = new Map<string, Draft>();
  for (const draft of all) {
    if (!byId.has(draft.id)) byId.set(draft.id, draft);
  }
  const drafts = all.filter((draft) => draft.file.faults.length === 0);
  // Not every set of rules reads the texts.
  const prose = once(() =>
    drafts.flatMap((draft) => proseOf(draft, (id, lang) => shownName(byId.get(id), lang) ?? '')),
  );
  const names = once(() => officialNames(drafts));
  return {
    drafts,
    byId,
    today,
    get prose() {
      return prose();
    },
    get names() {
      return names();
    },
  };
}

/** The name that a link without words shows. */
function shownName(draft: Draft | undefined, lang: Lang): string | undefined {
  const name = (form: string): string | undefined => textOf(draft?.field('names', lang, form));
  return name('short') ?? name('official');
}
