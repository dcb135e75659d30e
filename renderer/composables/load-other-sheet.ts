import type { Lang } from '../../shared/model/language';
import type { OtherSheet } from '../../shared/print/subject';
import type { GlossaryEntry, RecordCard, RecordView } from '../../shared/reference/types';
import type { Ask } from '../worker/client';

/** What a sheet that is not that of a record shows. */
export type OtherContent = { readonly lang: Lang } & (
  | { readonly sheet: 'chronology'; readonly cards: readonly RecordCard[] }
  | { readonly sheet: 'glossary'; readonly entries: readonly GlossaryEntry[] }
  | { readonly sheet: 'chart'; readonly bodies: readonly RecordView[] }
);

/** Reads what a sheet shows, in a language. */
export async function loadOther(ask: Ask, sheet: OtherSheet, lang: Lang): Promise<OtherContent> {
  if (sheet === 'chronology') return { sheet, lang, cards: await ask('list', { kind: 'milestone' }, lang) };
  if (sheet === 'glossary') return { sheet, lang, entries: await ask('glossary', lang) };
  const cards = await ask('list', { kind: 'body' }, lang);
  const bodies = await Promise.all(cards.map(({ id }) => ask('record', id, lang)));
  return { sheet, lang, bodies: bodies.filter((body) => body !== null) };
}
