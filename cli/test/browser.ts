import { spawnSync } from 'node:child_process';
import { findChromium } from '../chromium';
import { ROOT } from '../paths';

/** Finds a Chromium, or has Playwright install its own. Throws where neither is to be had. */
export function prepareBrowser(): void {
  if (findChromium() !== undefined) return;
  console.log('No Chromium on this machine: Playwright installs its own.');
  const { status } = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || findChromium() === undefined) {
    throw new Error('no Chromium was found or installed; install one (Debian: apt-get install chromium)');
  }
}
