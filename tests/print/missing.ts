import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../cli/chromium';
import { OUT } from '../../cli/paths';

const missing = [
  ...(findChromium() === undefined ? ['a Chromium'] : []),
  ...(existsSync(join(OUT, 'allow-list.json')) ? [] : ['the build (npm run build)']),
];

/** Whether something that printing needs is missing here. */
export const CANNOT_PRINT = missing.length > 0;

/** What is missing, to end the name of tests that are skipped for it; empty where nothing is. */
export const WHAT_IS_MISSING = CANNOT_PRINT ? `: no ${missing.join(', no ')}` : '';
