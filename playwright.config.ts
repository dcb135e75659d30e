import { defineConfig } from '@playwright/test';
import { findChromium } from './cli/chromium';

/** The user's flows in a real Chromium, on the built web edition; `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine may take longer than Playwright's five seconds to open the reference.
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      // Chromium refuses its sandbox to root; only a test may do without it.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
