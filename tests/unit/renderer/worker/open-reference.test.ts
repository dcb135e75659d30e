import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../renderer/worker/sha256';
import { openReference, type OpenTools } from '../../../../renderer/worker/open-reference';
import { DATABASE_FILE, SCHEMA_VERSION } from '../../../../shared/contract/manifest';

const BYTES = new TextEncoder().encode('a database');
const MANIFEST = {
  schemaVersion: SCHEMA_VERSION,
  contentVersion: '1.0.0',
  contentDate: '2026-01-31',
  bytes: BYTES.length,
  sha256: await sha256(BYTES),
  counts: { body: 1, milestone: 0, instrument: 0, function: 0, term: 0, place: 0, source: 0 },
};
const SQL = { all: () => [] };

function tools(
  changes: Partial<{ manifest: unknown; bytes: Uint8Array; open: OpenTools['openDatabase'] }> = {},
): OpenTools {
  const { manifest = MANIFEST, bytes = BYTES, open = () => Promise.resolve(SQL) } = changes;
  return {
    fetchFile: (name) =>
      Promise.resolve(
        name === DATABASE_FILE ? new Response(bytes.slice()) : new Response(JSON.stringify(manifest)),
      ),
    openDatabase: open,
  };
}

async function failureOf(how: OpenTools): Promise<string> {
  const { outcome, sql } = await openReference(how);
  expect(sql).toBeNull();
  return outcome.ok ? 'none' : outcome.failure;
}

describe('opening the reference', () => {
  it('gives the database and the manifest where the bytes are those of the manifest', async () => {
    expect(await openReference(tools())).toEqual({
      outcome: { ok: true, manifest: MANIFEST },
      sql: SQL,
      bytes: BYTES,
    });
  });

  it('says missing where a file cannot be fetched', async () => {
    expect(await failureOf({ ...tools(), fetchFile: () => Promise.reject(new Error('offline')) })).toBe(
      'missing',
    );
    expect(
      await failureOf({ ...tools(), fetchFile: () => Promise.resolve(new Response('', { status: 404 })) }),
    ).toBe('missing');
  });

  it('says damaged where one byte differs, or one is lacking', async () => {
    const other = BYTES.slice();
    other[3] = 0;
    expect(await failureOf(tools({ bytes: other }))).toBe('damaged');
    expect(await failureOf(tools({ bytes: BYTES.slice(1) }))).toBe('damaged');
  });

  it('says damaged where the manifest is none, or the database cannot be read', async () => {
    expect(await failureOf(tools({ manifest: { schemaVersion: SCHEMA_VERSION } }))).toBe('damaged');
    const broken = {
      all: () => {
        throw new Error('file is not a database');
      },
    };
    expect(await failureOf(tools({ open: () => Promise.resolve(broken) }))).toBe('damaged');
  });

  it('says incompatible for another schema, even where the rest of the manifest is unknown', async () => {
    expect(await failureOf(tools({ manifest: { schemaVersion: SCHEMA_VERSION + 1, other: true } }))).toBe(
      'incompatible',
    );
  });

  it('says engine where WebAssembly does not start', async () => {
    expect(await failureOf(tools({ open: () => Promise.reject(new Error('no WebAssembly')) }))).toBe(
      'engine',
    );
  });
});
