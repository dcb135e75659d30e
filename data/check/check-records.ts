import type { RecordFile } from '../load/record-file';
import type { AuthoredRecord } from '../schema/record';
import { makeCorpus, type Rule } from './corpus';
import { sortFaults, type Fault } from './fault';
import { checkForm } from './form';
import { ALL_RULES } from './rules';

/** The records of the right form, and all that is wrong in all the files. */
export interface CheckResult {
  readonly records: readonly AuthoredRecord[];
  readonly faults: readonly Fault[];
}

/** What the records are judged by. */
interface CheckOptions {
  /** YYYY-MM-DD; that of the place where the day begins first, unless it is said. */
  readonly today?: string;
  /** Every rule, unless it is said. */
  readonly rules?: readonly Rule[];
}

/** Judges the form of each record, and the rules over all of them. */
export function checkRecords(
  files: readonly RecordFile[],
  { today = latestToday(), rules = ALL_RULES }: CheckOptions = {},
): CheckResult {
  const forms = files.filter((file) => file.faults.length === 0).map(checkForm);
  const corpus = makeCorpus(files, today);
  const faults = [
    ...files.flatMap((file) => file.faults),
    ...forms.flatMap((form) => ('faults' in form ? form.faults : [])),
    ...rules.flatMap((rule) => rule(corpus)),
  ];
  return {
    records: forms.flatMap((form) => ('record' in form ? [form.record] : [])),
    faults: sortFaults(faults),
  };
}

/** The date at UTC+14, where each day begins: an editor anywhere may have written it. */
function latestToday(): string {
  const hours = 14;
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
}
