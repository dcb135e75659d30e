import { z } from 'zod';
import { KINDS } from '../model/kind';

/** Version of the database's tables; the application refuses a database of another version. */
export const SCHEMA_VERSION = 4;

/** Names of the two files of the reference, beside the application's pages. */
export const DATABASE_FILE = 'reference.sqlite';
export const MANIFEST_FILE = 'reference.manifest.json';

/**
 * What the manifest file beside the database says of it: the application compares the bytes of
 * the database with `bytes` and `sha256` before it opens it.
 */
export const Manifest = z.strictObject({
  schemaVersion: z.int(),
  /** Version of the content, such as `1.0.0`. */
  contentVersion: z.string().min(1),
  /** Latest day of check among the records, YYYY-MM-DD. */
  contentDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Size of the database file, in bytes. */
  bytes: z.int().positive(),
  /** SHA-256 of the database file, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of records by kind. */
  counts: z.record(z.enum(KINDS), z.int().nonnegative()),
});

/** What the manifest file says of the database. */
export type Manifest = z.infer<typeof Manifest>;
