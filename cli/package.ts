import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EXIT, UsageError, readArgs, runCommand } from './args';
import { ensureBuilt } from './build-app';
import { ROOT } from './paths';

const USAGE = `Usage: npm run package [-- --target NAME]
  --target NAME  one form only: AppImage, deb, rpm, dir (Linux); nsis, msi, dir (Windows); dmg, dir (macOS)`;

const TARGETS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['AppImage', 'deb', 'rpm', 'dir'],
  win32: ['nsis', 'msi', 'dir'],
  darwin: ['dmg', 'dir'],
};
const FLAGS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '--linux',
  win32: '--win',
  darwin: '--mac',
};

/** Runs electron-builder; returns its exit code. */
function runBuilder(target: string | undefined): Promise<number> {
  const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const args = [
    builder,
    FLAGS[process.platform] ?? '--linux',
    ...(target === undefined ? [] : [target]),
    '--publish',
    'never',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? EXIT.failed);
    });
  });
}

await runCommand('package', USAGE, async () => {
  const { values } = readArgs(process.argv.slice(2), { target: { type: 'string' } });
  const known = TARGETS[process.platform] ?? [];
  if (values.target !== undefined && !known.includes(values.target)) {
    throw new UsageError(`--target "${values.target}": this system makes ${known.join(', ')}`);
  }
  await ensureBuilt();
  if ((await runBuilder(values.target)) === 0) {
    console.log('The installers are in dist/.');
    return EXIT.ok;
  }
  throw new Error(
    'electron-builder stopped (its reason is above). The first time it downloads Electron and its tools: ' +
      'it needs a connection, or a filled cache (https://www.electron.build/tutorials/offline-air-gapped-builds)',
  );
});
