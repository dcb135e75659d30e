import { runCommand } from './args';
import { ensureBuilt } from './build-app';
import { fichesCommand } from './fiches/fiches-command';
import { USAGE } from './fiches/request';

await runCommand('fiches', USAGE, async () => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  return fichesCommand(process.argv.slice(2), {
    output: process.stdout,
    errors: process.stderr,
    signal: stop.signal,
    prepare: ensureBuilt,
  });
});
