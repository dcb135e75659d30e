import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { listPackages, notePackages } from './cli/bundled-packages';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    plugins: [notePackages()],
    build: {
      outDir: 'out/main',
      rollupOptions: { input: { main: resolve(root, 'electron/main.ts') } },
      // zod is bundled, so that the packaged application needs no node_modules.
      externalizeDeps: false,
    },
  },
  preload: {
    plugins: [notePackages()],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    publicDir: resolve(root, 'resources'),
    plugins: [vue(), notePackages(), listPackages()],
    worker: { format: 'es', plugins: () => [notePackages()] },
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      // The policy allows no data: scripts or fonts, so nothing is inlined.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Half the size to fetch and to read at the start.
      minify: true,
      rollupOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
