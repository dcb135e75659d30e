import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, MANIFEST_FILE, Manifest } from '../../shared/contract/manifest';
import { checkRecords } from '../check/check-records';
import type { Fault } from '../check/fault';
import { STRUCTURE_RULES } from '../check/rules';
import { loadRecords } from '../load/load-records';
import { compileDatabase } from './compile-database';
import { readContentVersion } from './content-version';
import { writeWhole } from './write-file';

/** The manifest of what was written; null where faults kept anything from being written. */
export interface BuildResult {
  readonly manifest: Manifest | null;
  readonly faults: readonly Fault[];
}

/**
 * Compiles the records of a folder into `outDir`: the database and its manifest. Nothing is
 * written where a record breaks a rule that the database relies on; how the texts are written is
 * for `data:check` alone. Throws where a folder or a file cannot be read or written.
 */
export async function buildReference({
  recordsDir,
  outDir,
}: {
  recordsDir: string;
  outDir: string;
}): Promise<BuildResult> {
  const { records, faults } = checkRecords(loadRecords(recordsDir), { rules: STRUCTURE_RULES });
  if (faults.length > 0) return { manifest: null, faults };
  if (records.length === 0) throw new Error(`There are no records in ${recordsDir}.`);

  const { bytes, summary } = await compileDatabase(records, readContentVersion());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = Manifest.parse({ ...summary, bytes: bytes.length, sha256 });

  mkdirSync(outDir, { recursive: true });
  writeWhole(join(outDir, DATABASE_FILE), bytes);
  writeWhole(join(outDir, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return { manifest, faults };
}
