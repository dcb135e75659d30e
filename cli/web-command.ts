import { once } from 'node:events';
import { startWebEdition } from './web-server';
import type { WebEdition } from './web-server';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program; choose another with --port, or leave it out for a free one',
  EACCES: 'is reserved to the system; choose one above 1023',
};

/** Starts the web edition, or says in one sentence why the port cannot be had. */
export async function openWebEdition(port: number): Promise<WebEdition> {
  try {
    return await startWebEdition({ port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code];
    throw reason === undefined ? error : new Error(`port ${String(port)} ${reason}`);
  }
}

/** Waits for Ctrl+C or the end of the session, then stops the web edition. */
export async function serveUntilStopped(edition: WebEdition): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await edition.close();
}
