import type { RecordCard, RecordView } from '../../../../shared/reference/types';

/** A card with what the test gives, and plain values elsewhere. */
export function card(given: Partial<RecordCard> & { id: string }): RecordCard {
  return {
    ref: 'B-009',
    kind: 'body',
    category: 'organ',
    title: `Titre de ${given.id}`,
    original: null,
    shortTitle: given.title ?? given.id,
    acronym: null,
    symbol: null,
    summary: '',
    date: null,
    confidence: 'verified',
    ...given,
  };
}

const source = card({ id: 'page', kind: 'source', ref: 'S-001', category: 'web-page', title: 'À propos' });

/** A record with each trait that a page and a fiche must show. */
export const VIEW: RecordView = {
  ...card({
    id: 'unossc',
    ref: 'B-001',
    title: 'Bureau Sud-Sud',
    acronym: 'UNOSSC',
    summary: 'Appuie la coopération.',
  }),
  lang: 'fr',
  checked: '2026-11-24',
  names: {
    fr: { official: 'Bureau Sud-Sud', translates: null, short: null, acronym: 'UNOSSC' },
    en: { official: 'South-South Office', translates: null, short: null, acronym: 'UNOSSC' },
    es: { official: 'Oficina Sur-Sur', translates: null, short: null, acronym: 'UNOSSC' },
  },
  namesCites: [1],
  summaryCites: [1],
  symbols: [],
  otherNames: [
    {
      role: 'former',
      name: 'Groupe spécial',
      lang: 'fr',
      acronym: 'SU/SSC',
      from: '2004',
      until: '2012',
      confidence: 'verified',
      cites: [1],
    },
  ],
  body: 'Accueilli par [[undp|le PNUD]], *dès **1974** déjà*.[^page][^note]\n\nPuis [[absent]].[^inconnue]',
  bodyLang: 'fr',
  links: { undp: card({ id: 'undp', title: 'Programme des Nations Unies pour le développement' }) },
  dates: [
    {
      kind: 'established',
      date: { start: '1974', end: null },
      rejected: false,
      confidence: 'verified',
      cites: [1],
    },
    {
      kind: 'renamed',
      date: { start: '2013', end: null },
      rejected: true,
      confidence: 'to-verify',
      cites: [2],
    },
  ],
  facts: [{ label: 'Siège', value: 'New York', confidence: 'verified', cites: [1] }],
  relations: [],
  notes: [
    {
      kind: 'contradiction',
      title: 'L’année du nom',
      statements: [
        { text: 'L’une dit 2012.', cites: [1] },
        { text: 'L’autre dit 2013.', cites: [2] },
      ],
      conclusion: 'Nous suivons 2012.',
    },
  ],
  citations: [
    { key: 'page', number: 1, source, locator: 'par. 2' },
    {
      key: 'note',
      number: 2,
      source: card({ id: 'note', kind: 'source', title: 'Note', ref: 'S-002' }),
      locator: null,
    },
  ],
  tags: [],
  source: null,
  citedBy: [],
  previous: null,
  next: null,
};
