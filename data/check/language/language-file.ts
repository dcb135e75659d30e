import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of `data/language`, shown from the folder of the project. */
export function languagePath(name: string): string {
  return fileURLToPath(new URL(`../../language/${name}`, import.meta.url));
}

/** The text of a file of `data/language`. Throws, and says so, where it is missing. */
export function readLanguageFile(name: string): string {
  try {
    return readFileSync(languagePath(name), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    throw new Error(`data/language/${name} cannot be read: restore it from the repository`);
  }
}
