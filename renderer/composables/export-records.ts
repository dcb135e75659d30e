import type { Lang } from '../../shared/model/language';
import { jsonExport } from '../../shared/takeaway/json-export';
import type { Ask } from '../worker/client';
import { today } from './running-texts';
import { workInSteps } from './work-in-steps';

/** A record to export, and what the person wrote on it. */
export interface ExportItem {
  readonly id: string;
  readonly note: string;
}

/** How an export is made. */
export interface ExportWork {
  readonly ask: Ask;
  readonly lang: Lang;
  readonly say: (lang: Lang, key: string) => string;
  readonly contentVersion: string;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** The records as a table for spreadsheets; those that the reference does not have are left out. */
export async function exportCsv(items: readonly ExportItem[], work: ExportWork): Promise<string> {
  const { ask, lang, say } = work;
  // The writer of tables comes with the first export.
  const { csv } = await import('../../shared/takeaway/csv');
  const cards = await workInSteps(
    items,
    (some) =>
      ask(
        'cards',
        some.map(({ id }) => id),
        lang,
      ),
    work,
  );
  const notes = new Map(items.map(({ id, note }) => [id, note]));
  return csv(
    cards.map((card) => ({ card, note: notes.get(card.id) ?? '' })),
    lang,
    {
      column: (name) => say(lang, `takeaway.column.${name}`),
      kind: (kind) => say(lang, `model.kind.${kind}`),
      category: (category) => say(lang, `model.category.${category}`),
      confidence: (confidence) => say(lang, `model.confidence.${confidence}`),
    },
  );
}

/** The records as JSON; those that the reference does not have are left out. */
export async function exportJson(items: readonly ExportItem[], work: ExportWork): Promise<string> {
  const { ask, lang, contentVersion } = work;
  const views = await workInSteps(
    items,
    (some) => Promise.all(some.map(async ({ id, note }) => ({ view: await ask('record', id, lang), note }))),
    work,
  );
  const found = views.flatMap(({ view, note }) => (view ? [{ view, note }] : []));
  return jsonExport(found, { contentVersion, on: today() });
}
