import { spawn } from 'node:child_process';
import { EXIT, readArgs, runCommand } from './args';
import { ensureBuilt } from './build-app';
import { findElectron } from './electron-binary';
import { hasDisplay, openBrowser } from './open-browser';
import { ROOT } from './paths';
import { openWebEdition, serveUntilStopped } from './web-command';

const USAGE = `Usage: npm start [-- --no-open]
  --no-open  where Electron is absent, serve the web edition without opening a browser`;

/** Runs Electron on the built application; returns its exit code. */
function runElectron(binary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, [ROOT], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? EXIT.failed);
    });
  });
}

await runCommand('start', USAGE, async () => {
  const { values } = readArgs(process.argv.slice(2), { 'no-open': { type: 'boolean', default: false } });
  await ensureBuilt();
  const binary = findElectron();
  if (binary !== undefined) return runElectron(binary);
  console.log(
    'Electron is not installed (npx install-electron downloads it): here is the web edition instead.',
  );
  const edition = await openWebEdition(0);
  console.log(`The web edition is at ${edition.url} (Ctrl+C stops it).`);
  if (!values['no-open'] && hasDisplay()) openBrowser(edition.url);
  await serveUntilStopped(edition);
  return EXIT.ok;
});
