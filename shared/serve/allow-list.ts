import { z } from 'zod';

/** Name of the list in the build folder, beside the folders of main, preload and pages. */
export const ALLOW_LIST_FILE = 'allow-list.json';

/** One file that may be served. */
const ListedFile = z.strictObject({
  /** Media type, as sent. */
  type: z.string().min(1),
  /** Size in bytes. */
  size: z.int().nonnegative(),
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A path from the root, of plain segments only: no dots at the start of one, nothing to decode. */
const ListedPath = z.string().regex(/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/);

/** Every file that may be served, by path. Written by the build; nothing else is ever served. */
export const AllowList = z.strictObject({ files: z.record(ListedPath, ListedFile) });
export type AllowList = z.infer<typeof AllowList>;
