import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../cli/chromium';
import { OUT } from '../../cli/paths';

/** What printing needs and is not here. */
export const MISSING: readonly string[] = [
  ...(findChromium() === undefined ? ['a Chromium'] : []),
  ...(existsSync(join(OUT, 'allow-list.json')) ? [] : ['the build (npm run build)']),
];

/** Whether something that printing needs is missing here. */
export const CANNOT_PRINT = MISSING.length > 0;

/** What is missing, to end the name of tests that are skipped for it; empty where nothing is. */
export const WHAT_IS_MISSING = nameMissing(MISSING);

/** The same for tests that need more than printing does. */
export function nameMissing(missing: readonly string[]): string {
  return missing.length > 0 ? `: no ${missing.join(', no ')}` : '';
}
