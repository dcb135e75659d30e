import { stringify, type Options } from 'csv-stringify/sync';
import { LANGUAGES } from '../../shared/model/language';
import { CONFIDENCES, KINDS } from '../../shared/model/kind';
import type { Overview } from './overview';

/** Spreadsheets read accents after a byte order mark, and must not run a title as a formula. */
const OPTIONS: Options = { bom: true, header: true, escape_formulas: true, record_delimiter: 'windows' };

/** One line a record, those not checked for longest first. */
export function recordsCsv({ records }: Overview): string {
  const rows = records.map((row) => ({
    reference: row.ref,
    id: row.id,
    kind: row.kind,
    title: row.title,
    confidence: row.confidence,
    checked: row.checked,
    ...Object.fromEntries(LANGUAGES.map((lang) => [`words_${lang}`, row.words[lang]])),
    sources: row.sources,
    citations: row.citations,
    statements_to_verify: row.toVerify,
    contradictions: row.notes.contradiction,
    gaps: row.notes.gap,
  }));
  return stringify(rows, OPTIONS);
}

/** The counts: by kind, by confidence, by language and by source. */
export function countsCsv({ byKind, byLanguage, sources }: Overview): string {
  const rows = [
    ...KINDS.map((kind) => ['kind', kind, 'records', total(Object.values(byKind[kind]))] as const),
    ...CONFIDENCES.map(
      (confidence) =>
        ['confidence', confidence, 'records', total(KINDS.map((kind) => byKind[kind][confidence]))] as const,
    ),
    ...LANGUAGES.flatMap((lang) => [
      ['language', lang, 'texts', byLanguage[lang].texts] as const,
      ['language', lang, 'words', byLanguage[lang].words] as const,
    ]),
    ...sources.map(({ id, records }) => ['source', id, 'records', records] as const),
  ];
  return stringify(
    rows.map(([by, key, what, count]) => ({ by, key, what, count })),
    OPTIONS,
  );
}

/** The sum of some counts. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
