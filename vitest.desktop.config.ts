import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of the built desktop application; `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/desktop/**/*.test.ts', 'tests/packaging/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time.
    fileParallelism: false,
    alias: { electron: resolve(import.meta.dirname, 'tests/desktop/electron-double.ts') },
  },
});
