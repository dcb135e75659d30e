import { EXIT, readArgs, runCommand } from './args';
import { ensureBuilt } from './build-app';

const USAGE = `Usage: npm run build [-- --fresh]
  --fresh  compile the database again even where it is up to date`;

await runCommand('build', USAGE, async () => {
  const { values } = readArgs(process.argv.slice(2), { fresh: { type: 'boolean', default: false } });
  await ensureBuilt(values.fresh);
  console.log('The application is built in out/.');
  return EXIT.ok;
});
