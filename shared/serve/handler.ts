import { answerHeaders } from './headers';

/** What a handler serves, to whom, and how it reads. */
export interface HandlerOptions {
  /** The allow-list: every path that may be served, with its media type and size in bytes. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly size: number }>;
  /** Bytes of a path of the list; called with no other. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Scheme and host that the application answers to, such as `app://reperes`. */
  readonly origin: string;
  /** Told of each refusal and failure. */
  readonly onRefusal?: (status: number, url: string, reason: string) => void;
}

/** Folder where the build puts the files whose name holds a hash of their content. */
const HASHED_FOLDER = '/assets/';

const TEXT = 'text/plain; charset=utf-8';

/**
 * The one way by which pages and database reach the window, in the desktop application and in the
 * web edition. A path is looked up in the list as it stands after URL parsing and never joined to
 * a folder here, so nothing outside the list can be reached. Never rejects.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  function refuse(status: number, url: string, reason: string, extra: Record<string, string> = {}): Response {
    options.onRefusal?.(status, url, reason);
    const body = new TextEncoder().encode(`${reason}\n`);
    return new Response(body, { status, headers: { ...answerHeaders(TEXT, body.length, false), ...extra } });
  }

  return async (request) => {
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      return refuse(405, request.url, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
    }
    // The scheme is not one that every URL parser knows, so that `URL.origin` may be "null".
    const { protocol, host, username, password, pathname } = new URL(request.url);
    if (`${protocol}//${host}` !== options.origin || username !== '' || password !== '') {
      return refuse(400, request.url, 'This address is not the application.');
    }
    const path = pathname === '/' || pathname === '' ? '/index.html' : pathname;
    const file = options.files.get(path);
    if (file === undefined) return refuse(404, request.url, 'The application has no such file.');
    try {
      const bytes = method === 'GET' ? await options.read(path) : null;
      const headers = answerHeaders(
        file.type,
        bytes?.byteLength ?? file.size,
        path.startsWith(HASHED_FOLDER),
      );
      return new Response(bytes as Uint8Array<ArrayBuffer> | null, { headers });
    } catch {
      return refuse(500, request.url, 'This file of the application could not be read; install it again.');
    }
  };
}
