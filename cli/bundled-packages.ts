import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { z } from 'zod';
import { LICENCES_FILE, type BundledPackage } from '../shared/contract/licences';

const PackageFile = z.object({ name: z.string(), version: z.string(), license: z.string() });

const LICENCE_NAME = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i;

/** The folders of the packages that went into a bundle so far; bundles are made one after the other. */
const folders = new Set<string>();

/** Notes which packages go into a bundle: their modules, and files such as fonts. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const files = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const file of files) {
          const folder = packageFolder(file);
          // The files of styles are named from the root of the bundle.
          if (folder !== null) folders.add(resolve(this.environment.config.root, folder));
        }
      }
    },
  };
}

/** Lists beside the pages the packages that the plug-ins before it noted, with their licences. Fails for one that has none. */
export function listPackages(): Plugin {
  return {
    name: 'list-packages',
    generateBundle() {
      const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(packages) });
    },
  };
}

/** The folder of the package that a file belongs to, or null for a file of ours. */
export function packageFolder(file: string): string | null {
  const path = normalizePath(file.replace(/^\0/, ''));
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** What the application must say of the package in a folder. Throws where that names no licence or holds no text of it. */
export function readPackage(folder: string): BundledPackage {
  const file = join(folder, 'package.json');
  const parsed = PackageFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new Error(`${file} names no licence: find out which it is before the package is shipped`);
  const { name, version, license } = parsed.data;
  const texts = readdirSync(folder)
    .filter((entry) => LICENCE_NAME.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  if (texts.length === 0)
    throw new Error(`${folder} holds no text of its licence, which must go with the application`);
  return { name, version, licence: license, text: texts.join('\n\n') };
}
