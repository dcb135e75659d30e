import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/search/**/*.test.ts'],
    environment: 'node',
    // Only a test that hangs takes so long, even on a busy machine.
    testTimeout: 30_000,
  },
});
