import { defineConfig } from 'vitest/config';

/** Tests of what is printed; `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/print/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser at a time.
    fileParallelism: false,
  },
});
