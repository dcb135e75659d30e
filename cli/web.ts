import { EXIT, readArgs, readInteger, runCommand } from './args';
import { ensureBuilt } from './build-app';
import { openWebEdition, serveUntilStopped } from './web-command';

const USAGE = `Usage: npm run web [-- --port N]
  --port N  port of the loopback address, 1 to 65535; any free one by default`;

await runCommand('web', USAGE, async () => {
  const { values } = readArgs(process.argv.slice(2), { port: { type: 'string' } });
  const port = values.port === undefined ? 0 : readInteger('--port', values.port, 1, 65_535);
  await ensureBuilt();
  const edition = await openWebEdition(port);
  console.log(`The web edition is at ${edition.url} (Ctrl+C stops it).`);
  await serveUntilStopped(edition);
  return EXIT.ok;
});
