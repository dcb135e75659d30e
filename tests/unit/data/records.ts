import { checkRecords } from '../../../data/check/check-records';
import { formatFault } from '../../../data/check/fault';
import { loadRecords } from '../../../data/load/load-records';
import { parseRecord } from '../../../data/load/parse-record';
import type { RecordFile } from '../../../data/load/record-file';
import type { Lang } from '../../../shared/model/language';

/** A small set of records in which there is nothing wrong. */
export const VALID = 'tests/fixtures/records/valid';

const TODAY = '2024-06-01';

/** The valid records, with one file changed or added. */
export function withFile(path: string, change: (text: string) => string): RecordFile[] {
  const files = loadRecords(VALID);
  const before = files.find((file) => file.path === path)?.text ?? '';
  const changed = parseRecord(change(before), path, path);
  return [...files.filter((file) => file.path !== path), changed];
}

/** The faults of files, as the command prints them. */
export function faultsOf(files: readonly RecordFile[]): string[] {
  return checkRecords(files, { today: TODAY }).faults.map(formatFault);
}

/** The faults once `from` is replaced by `to` in one of the valid records. */
export function faultsWhere(path: string, from: string, to: string): string[] {
  return faultsOf(
    withFile(path, (text) => {
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      return text.replace(from, to);
    }),
  );
}

/** The summary of `bodies/office.yaml` in each language. */
export const SUMMARIES: Readonly<Record<Lang, string>> = {
  fr: 'Le Bureau favorise la coopération.',
  en: 'The Office promotes cooperation.',
  es: 'La Oficina promueve la cooperación.',
};

/** The faults of a record whose summary, in one language, is this text. */
export function faultsOfSummary(lang: Lang, text: string): string {
  return faultsWhere('bodies/office.yaml', SUMMARIES[lang], JSON.stringify(text)).join('\n');
}
