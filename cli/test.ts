import { EXIT, readArgs, runCommand } from './args';
import { prepareBrowser } from './test/browser';
import { countsLine, printSkipped, total } from './test/counts';
import type { Counts } from './test/counts';
import { runStep, STEPS } from './test/steps';

const USAGE = `Usage: npm test [-- --only NAME]
  --only NAME  one part alone: ${STEPS.map(({ name }) => name).join(', ')}`;

await runCommand('test', USAGE, async () => {
  const { values } = readArgs(process.argv.slice(2), { only: { type: 'string' } });
  const steps = STEPS.filter(({ name }) => values.only === undefined || name === values.only);
  if (steps.length === 0) {
    console.error(`test: there is no part "${values.only ?? ''}"\n\n${USAGE}`);
    return EXIT.usage;
  }
  prepareBrowser();
  const results: Counts[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.title}`);
    const counts = await runStep(step);
    console.log(`== ${step.title}: ${countsLine(counts)}`);
    results.push(counts);
  }
  const sum = total(results);
  printSkipped(sum);
  // Tools that read the outcome look for this line, alone.
  console.log(`\n${countsLine(sum)}`);
  return sum.failed === 0 ? EXIT.ok : EXIT.failed;
});
