import { join } from 'node:path';

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '..');

/** Folder of the compiled database, which the build copies beside the pages. */
export const RESOURCES = join(ROOT, 'resources');

/** Folder of the built application: `main`, `preload`, `renderer` and the list of what may be served. */
export const OUT = join(ROOT, 'out');
