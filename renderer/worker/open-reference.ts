import { DATABASE_FILE, Manifest, MANIFEST_FILE, SCHEMA_VERSION } from '../../shared/contract/manifest';
import type { OpenFailure, OpenOutcome } from '../../shared/contract/worker';
import type { Sql } from '../../shared/reference/sql';
import { sha256 } from './sha256';

/** What opening needs of its surroundings. */
export interface OpenTools {
  /** Fetches one of the two files of the reference. */
  fetchFile(name: string): Promise<Response>;
  /** Starts the engine and gives it the bytes. Rejects where the engine cannot start. */
  openDatabase(bytes: Uint8Array): Promise<Sql>;
}

/** How opening went, with the database and its bytes where it went well. */
export interface Opening {
  readonly outcome: OpenOutcome;
  readonly sql: Sql | null;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** Fetches the reference, compares it with its manifest, and opens it. Never rejects. */
export async function openReference(tools: OpenTools): Promise<Opening> {
  try {
    const database = fetchOrFail(tools, DATABASE_FILE);
    // What is wrong with the manifest is told first.
    database.catch(() => undefined);
    const manifest = await readManifest(tools);
    const bytes = await readDatabase(await database, manifest);
    const sql = await tools.openDatabase(bytes).catch((error: unknown) => fail('engine', messageOf(error)));
    try {
      sql.all('SELECT count(*) FROM record');
    } catch (error) {
      fail('damaged', messageOf(error));
    }
    return { outcome: { ok: true, manifest }, sql, bytes };
  } catch (error) {
    const failure = error instanceof Failure ? error.failure : 'engine';
    return { outcome: { ok: false, failure, detail: messageOf(error) }, sql: null, bytes: null };
  }
}

async function readManifest(tools: OpenTools): Promise<Manifest> {
  const response = await fetchOrFail(tools, MANIFEST_FILE);
  const json: unknown = await response.json().catch(() => fail('damaged', `${MANIFEST_FILE} is not JSON`));
  const version =
    json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : null;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    fail('incompatible', `schema ${version}; this application reads schema ${SCHEMA_VERSION}`);
  }
  const parsed = Manifest.safeParse(json);
  if (!parsed.success) fail('damaged', `${MANIFEST_FILE}: ${parsed.error.issues[0]?.message ?? 'not valid'}`);
  return parsed.data;
}

async function readDatabase(response: Response, manifest: Manifest): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length !== manifest.bytes) {
    fail('damaged', `${DATABASE_FILE}: ${bytes.length} bytes instead of ${manifest.bytes}`);
  }
  const digest = await sha256(bytes);
  if (digest !== manifest.sha256)
    fail('damaged', `${DATABASE_FILE}: SHA-256 ${digest} instead of ${manifest.sha256}`);
  return bytes;
}

async function fetchOrFail(tools: OpenTools, name: string): Promise<Response> {
  const response = await tools
    .fetchFile(name)
    .catch((error: unknown) => fail('missing', `${name}: ${messageOf(error)}`));
  if (!response.ok) fail('missing', `${name}: ${response.status}`);
  return response;
}

class Failure extends Error {
  constructor(
    readonly failure: OpenFailure,
    detail: string,
  ) {
    super(detail);
  }
}

function fail(failure: OpenFailure, detail: string): never {
  throw new Failure(failure, detail);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
