import type { Lang } from '../model/language';
import type { RecordView } from '../reference/types';
import { citedTitle } from './cited-title';

/** A document or a notice of the reference as a bibliography names it. */
export interface Citable {
  /** Key of the entry: letters, digits and hyphens. */
  readonly key: string;
  readonly type: 'notice' | 'document' | 'web-page' | 'press-release' | 'publication';
  readonly author: string;
  readonly title: string;
  /** Date of publication, YYYY, YYYY-MM or YYYY-MM-DD; null where unknown. */
  readonly date: string | null;
  /** Symbol of the document, such as A/RES/67/227. */
  readonly symbol: string | null;
  readonly address: string | null;
  /** Passage that is cited. */
  readonly locator: string | null;
  /** Permanent reference in the application, and the version of its content. */
  readonly ref: string;
  readonly contentVersion: string;
  /** Day on which the content was checked, YYYY-MM-DD. */
  readonly checked: string;
  readonly lang: Lang;
}

/** The collection, author of its own notices. */
export const COLLECTION = 'Repères Sud-Sud';

/** A record as something to cite: a source as the document that it describes, any other as a notice. */
export function citableOf(view: RecordView, contentVersion: string, locator: string | null = null): Citable {
  const common = {
    key: `${view.kind === 'source' ? '' : 'reperes-'}${view.id}`,
    title: citedTitle(view),
    symbol: view.symbol,
    locator,
    ref: view.ref,
    contentVersion,
    checked: view.checked,
    lang: view.lang,
  };
  if (view.kind !== 'source')
    return { ...common, type: 'notice', author: COLLECTION, date: view.checked, address: null };
  return {
    ...common,
    type: typeOf(view.category),
    author: view.source?.publisher ?? COLLECTION,
    date: view.date?.start ?? null,
    address: view.source?.address ?? null,
  };
}

function typeOf(category: RecordView['category']): Citable['type'] {
  switch (category) {
    case 'web-page':
      return 'web-page';
    case 'press-release':
      return 'press-release';
    case 'publication':
      return 'publication';
    default:
      return 'document';
  }
}
