import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../data/check/fault';
import { buildReference } from '../data/compile/build-reference';
import { DATABASE_FILE, MANIFEST_FILE } from '../shared/contract/manifest';
import { ALLOW_LIST_FILE } from '../shared/serve/allow-list';
import { writeAllowList } from './allow-list';
import { OUT, RESOURCES, ROOT } from './paths';
import { isStale } from './staleness';

const DATA_SOURCES = ['data', 'shared'].map((name) => join(ROOT, name));
const APP_SOURCES = [
  'electron',
  'renderer',
  'shared',
  'cli/allow-list.ts',
  'cli/bundled-packages.ts',
  'electron.vite.config.ts',
  'package.json',
];

/** Compiles the database where it is absent or older than its sources, or always if `fresh`. Throws for content at fault. */
export async function ensureDatabase(fresh = false): Promise<void> {
  const products = [DATABASE_FILE, MANIFEST_FILE].map((name) => join(RESOURCES, name));
  if (!fresh && products.every((product) => existsSync(product) && !isStale(product, DATA_SOURCES))) return;
  console.log('Compiling the database…');
  const { manifest, faults } = await buildReference({
    recordsDir: join(ROOT, 'data', 'records'),
    outDir: RESOURCES,
  });
  if (manifest) return;
  for (const fault of faults) console.error(formatFault(fault));
  throw new Error(`${String(faults.length)} faults in the records; correct them and build again`);
}

/** Builds whatever is absent or older than its sources, or everything if `fresh`. Throws where the build fails. */
export async function ensureBuilt(fresh = false): Promise<void> {
  await ensureDatabase(fresh);
  const sources = [...APP_SOURCES.map((name) => join(ROOT, name)), join(RESOURCES, DATABASE_FILE)];
  if (!fresh && !isStale(join(OUT, ALLOW_LIST_FILE), sources)) return;
  console.log('Building the application…');
  await runBundler();
  writeAllowList(OUT);
}

/** Runs electron-vite; its output is shown only where it fails. */
async function runBundler(): Promise<void> {
  const bundler = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [bundler, 'build', '--logLevel', 'warn'], { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the bundler failed:\n${output}`);
}
