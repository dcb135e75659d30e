import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ALLOW_LIST_FILE, AllowList } from '../shared/serve/allow-list';
import { mediaTypeOf } from '../shared/serve/media-types';

/** Lists every file of `outFolder/renderer`. Throws for a file of a type that is not served. */
export function listFiles(outFolder: string): AllowList {
  const pages = join(outFolder, 'renderer');
  const entries = readdirSync(pages, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(pages, file).split(sep).join('/')}`;
    const type = mediaTypeOf(path);
    if (type === undefined) {
      throw new Error(
        `${path}: its media type is not in shared/serve/media-types.ts; add it or keep the file out`,
      );
    }
    const bytes = readFileSync(file);
    return [
      path,
      { type, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ] as const;
  });
  return AllowList.parse({ files: Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))) });
}

/** Writes the list beside the built pages. */
export function writeAllowList(outFolder: string): void {
  writeFileSync(join(outFolder, ALLOW_LIST_FILE), `${JSON.stringify(listFiles(outFolder), null, 1)}\n`);
}

/** Reads the list of a built application. Throws where it was not built or is damaged. */
export function readAllowList(outFolder: string): AllowList {
  return AllowList.parse(JSON.parse(readFileSync(join(outFolder, ALLOW_LIST_FILE), 'utf8')));
}
