import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createHandler } from '../shared/serve/handler';
import { readAllowList } from './allow-list';
import { OUT } from './paths';

/** The only address the web edition listens on: this machine alone. */
const LOOPBACK = '127.0.0.1';

/** A web edition that runs. */
export interface WebEdition {
  /** Address of its first page. */
  readonly url: string;
  /** Stops it, and the connections that are open. */
  close(): Promise<void>;
}

/**
 * Serves the built application of `outFolder` on the loopback address. Port 0 takes any free one.
 * Rejects where nothing is built or the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function startWebEdition({
  port = 0,
  outFolder = OUT,
}: { port?: number; outFolder?: string } = {}): Promise<WebEdition> {
  const list = readAllowList(outFolder);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const origin = `http://${LOOPBACK}:${String((server.address() as AddressInfo).port)}`;
  const handler = createHandler({
    files: new Map(Object.entries(list.files)),
    read: (path) => readFile(join(outFolder, 'renderer', path)),
    origin,
  });
  server.on('request', (request, response) => {
    void answer(handler, request, response);
  });
  return {
    url: `${origin}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Passes a request to the handler under the host that the browser named, so that another name is refused. */
async function answer(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const host = incoming.headers.host?.replace(/^localhost(?=:|$)/, LOOPBACK) ?? '';
  const url = `http://${host}${incoming.url ?? '/'}`;
  const method = incoming.method ?? 'GET';
  if (
    !incoming.url?.startsWith('/') ||
    !URL.canParse(url) ||
    !/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method)
  ) {
    outgoing
      .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('This request is not understood.\n');
    return;
  }
  const response = await handler(new Request(url, { method }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
