import { join } from 'node:path';
import { ROOT } from '../../cli/paths';
import { checkRecords } from '../../data/check/check-records';
import { loadRecords } from '../../data/load/load-records';
import type { AuthoredRecord } from '../../data/schema/record';

/** Reads and checks the records of the reference, as `npm run data:check` does. */
export function readShippedRecords(): readonly AuthoredRecord[] {
  return checkRecords(loadRecords(join(ROOT, 'data', 'records'))).records;
}
