import type { CiteNumbers, RecordView } from '../../shared/reference/types';
import { formatSpan } from '../../shared/text/dates';
import { joinList } from '../../shared/text/typography';

/** One entry of the band of key facts. */
export interface FicheFact {
  readonly label: string;
  readonly value: string;
  readonly cites: CiteNumbers;
  /** Given by a source and not followed. */
  readonly rejected: boolean;
  readonly doubtful: boolean;
}

/** The key facts of a record: symbols, dates with their kind, its own facts, and what a source says of itself. */
export function ficheFacts(view: RecordView, say: (key: string) => string): FicheFact[] {
  const plain = (label: string, value: string): FicheFact => ({
    label,
    value,
    cites: [],
    rejected: false,
    doubtful: false,
  });
  const symbols = [...new Set([view.symbol, ...view.symbols])].filter((one) => one !== null);
  const { source } = view;
  return [
    ...(symbols.length > 0 ? [plain(say('record.symbol'), symbols.join(', '))] : []),
    ...view.dates.map(({ kind, date, cites, rejected, confidence }): FicheFact => ({
      label: say(`model.date.${kind}`),
      value: formatSpan(date, view.lang),
      cites,
      rejected,
      doubtful: confidence === 'to-verify',
    })),
    ...view.facts.map(({ label, value, cites, confidence }): FicheFact => ({
      label,
      value,
      cites,
      rejected: false,
      doubtful: confidence === 'to-verify',
    })),
    ...(source
      ? [
          plain(say('record.publisher'), source.publisher),
          plain(
            say('record.languages'),
            joinList(
              source.languages.map((code) => say(`model.language.${code}`)),
              view.lang,
            ),
          ),
          plain(say('record.extent'), say(`model.read.${source.read}`)),
          ...(source.address ? [plain(say('record.address'), source.address)] : []),
        ]
      : []),
  ];
}
