import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../check/fault';

/** The record files under a folder, in the order of their paths, and what should not be there. */
export interface FoundFiles {
  /** Paths below the folder, with `/` on every system. */
  readonly paths: readonly string[];
  readonly faults: readonly Fault[];
}

/** Finds every `*.yaml` under `folder`. Hidden files are passed over. Throws where the folder cannot be read. */
export function findFiles(folder: string): FoundFiles {
  const paths: string[] = [];
  const faults: Fault[] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const refuse = (message: string, remedy: string): void => {
        faults.push({ file: path, line: 1, message, remedy });
      };
      if (entry.isSymbolicLink()) refuse('is a symbolic link', 'put a real file in its place');
      else if (entry.isDirectory()) visit(path);
      else if (!entry.isFile()) refuse('is not a regular file', 'remove it');
      else if (entry.name.endsWith('.yaml')) paths.push(path);
      else refuse('is not a .yaml file', 'end its name with .yaml, or move it out of the records');
    }
  };
  visit('');
  return { paths: paths.sort(), faults };
}
