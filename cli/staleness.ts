import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Latest change among the files under `paths`, in milliseconds since 1970; 0 where there are none. */
function latestChange(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const isFolder = statSync(path).isDirectory();
    const files = isFolder
      ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
      : [path];
    for (const file of files) latest = Math.max(latest, statSync(file).mtimeMs);
  }
  return latest;
}

/** True where `product` is absent, or older than anything under `sources`. */
export function isStale(product: string, sources: readonly string[]): boolean {
  return !existsSync(product) || statSync(product).mtimeMs < latestChange(sources);
}
