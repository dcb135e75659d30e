import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { createPersonalStore } from '../../../../electron/disk/personal-store';

const ROUNDS = 200;

it(`loses nothing that was saved when the application is killed, ${String(ROUNDS)} times over`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-kill-'));
  try {
    const writer = await bundleWriter(join(folder, 'writer'));
    const data = await mkdtemp(join(folder, 'data-'));
    for (let round = 0; round < ROUNDS; round++) {
      const saved = await killWhileWriting(writer, data, round % 7);
      const found = await createPersonalStore(data).load();
      expect(['ok', 'new']).toContain(found.status);
      expect(Number(found.data.bookmarks[0] ?? 0)).toBeGreaterThanOrEqual(saved);
      const marks = found.data.bookmarks.slice(1);
      expect(marks.every((mark) => mark.endsWith(`-${found.data.bookmarks[0] ?? ''}`))).toBe(true);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 180_000);

/** One plain file, so that 200 starts cost little. */
async function bundleWriter(outDir: string): Promise<string> {
  const entry = join(import.meta.dirname, 'kill-writer.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
      target: 'node20',
    },
    ssr: { noExternal: true },
  });
  return join(outDir, 'writer.mjs');
}

/** Starts a writer, kills it `delay` ms after its first save, and returns the last save that it told of. */
async function killWhileWriting(writer: string, folder: string, delay: number): Promise<number> {
  const child = fork(writer, [folder]);
  let saved = 0;
  child.on('message', (message) => {
    if (typeof message !== 'number') return;
    if (saved === 0) setTimeout(() => child.kill('SIGKILL'), delay);
    saved = message;
  });
  await once(child, 'exit');
  return saved;
}
