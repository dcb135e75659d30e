import { runCommand } from './args';
import { USAGE, searchCommand } from './search-command';

await runCommand('search', USAGE, () => searchCommand(process.argv.slice(2), process.stdout));
