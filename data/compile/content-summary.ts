import { SCHEMA_VERSION, type Manifest } from '../../shared/contract/manifest';
import { KINDS } from '../../shared/model/kind';
import type { AuthoredRecord } from '../schema/record';

/** What the manifest says of the content: all of it but the size and the sum of the file. */
export type ContentSummary = Omit<Manifest, 'bytes' | 'sha256'>;

/** Sums up the records of one version of the content. */
export function summarize(records: readonly AuthoredRecord[], contentVersion: string): ContentSummary {
  const days = records.map(({ checked }) => checked).sort();
  const count = (kind: string): number => records.filter((record) => record.kind === kind).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    contentVersion,
    contentDate: days.at(-1) ?? '',
    counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as ContentSummary['counts'],
  };
}
