import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine, or undefined where there is none: the system's, or Playwright's. */
export function findChromium(): string | undefined {
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path));
}
