import type { Manifest } from '../../shared/contract/manifest';
import type { Lang } from '../../shared/model/language';
import type { RunningTexts } from '../../shared/print/page-rules';
import type { RecordView } from '../../shared/reference/types';
import { formatDate } from '../../shared/text/dates';
import { labelled } from '../../shared/text/typography';

/** What the margins of printed pages say of the content, and when it was printed. */
export interface Imprint {
  readonly manifest: Pick<Manifest, 'contentVersion' | 'contentDate'>;
  /** Day of printing, YYYY-MM-DD. */
  readonly printedOn: string;
}

type Say = (key: string, values?: Record<string, unknown>) => string;

/** Longest name that a running head takes, in characters. */
const MAX_HEAD = 70;

/** What stands in the margins of the sheet of a record. */
export function ficheRunning(view: RecordView, imprint: Imprint, say: Say): RunningTexts {
  const name = view.acronym ?? view.symbol ?? shorten(view.shortTitle);
  return {
    headLeft: `${say('fiche.collection')} · ${say(`model.kind.${view.kind}`)}`,
    headRight: `${name} · ${view.ref}`,
    foot: [labelled(say('fiche.reference'), view.ref, view.lang), imprintLine(imprint, view.lang, say)],
    page: say('fiche.page'),
  };
}

/** What stands in the margins of any other sheet, under its title. */
export function plainRunning(title: string, lang: Lang, imprint: Imprint, say: Say): RunningTexts {
  return {
    headLeft: say('fiche.collection'),
    headRight: title,
    foot: [imprintLine(imprint, lang, say)],
    page: say('fiche.page'),
  };
}

/** Today as the person's calendar has it, YYYY-MM-DD. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function imprintLine({ manifest, printedOn }: Imprint, lang: Lang, say: Say): string {
  return say('fiche.imprint', {
    version: manifest.contentVersion,
    date: formatDate(manifest.contentDate, lang),
    printed: formatDate(printedOn, lang),
  });
}

function shorten(title: string): string {
  if (title.length <= MAX_HEAD) return title;
  return `${title.slice(0, MAX_HEAD).replace(/[\s,]+\S*$/u, '')}…`;
}
