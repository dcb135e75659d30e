/** Holds every fiche, in each language and on both papers, against the gate: `npm run fiches:check`. */
import { runCommand, EXIT, UsageError, readArgs } from '../../cli/args';
import { ensureBuilt } from '../../cli/build-app';
import { chooseRecords } from '../../cli/fiches/choose-records';
import { openPrinter } from '../../cli/fiches/printer';
import { openReference } from '../../cli/open-reference';
import { PAPERS } from '../../shared/contract/host';
import { KINDS } from '../../shared/model/kind';
import { LANGUAGES } from '../../shared/model/language';
import { checkFiche } from './print-gate';

const USAGE = `Usage: npm run fiches:check [-- ids…]
  ids  only these records; every record by default`;

/** Printers that work side by side: while one prints, the files of another are read. */
const PRINTERS = 2;

/** Each language on one paper first, so that a run cut short has seen them all. */
const EDITIONS = [0, 1].flatMap((turn) =>
  LANGUAGES.map((lang, i) => ({ lang, paper: PAPERS[(i + turn) % PAPERS.length] ?? 'A4' })),
);

await runCommand('fiches:check', USAGE, async () => {
  const { positionals } = readArgs(process.argv.slice(2), {}, true);
  await ensureBuilt();
  const reference = await openReference();
  const kinds = positionals.length > 0 ? [] : KINDS;
  const { ids, unknown } = chooseRecords(reference, { ids: positionals, kinds });
  reference.close();
  if (unknown.length > 0) throw new UsageError(unknown.join('; '));
  const waiting = EDITIONS.flatMap((edition) => ids.map((id) => ({ id, ...edition })));
  let checked = 0;
  let faulty = 0;
  async function work(): Promise<void> {
    const printer = await openPrinter();
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { id, lang, paper } = next;
        const faults = await checkFiche(printer, id, lang, paper).then(
          (fiche) => fiche.faults,
          (error: unknown) => [error instanceof Error ? error.message : String(error)],
        );
        checked++;
        if (faults.length > 0) faulty++;
        for (const fault of faults) console.log(`${id} ${lang} ${paper}: ${fault}`);
        if (checked % 100 === 0) console.error(`${String(checked)} checked, ${String(faulty)} at fault`);
      }
    } finally {
      await printer.close();
    }
  }
  await Promise.all(Array.from({ length: PRINTERS }, work));
  console.log(`${String(checked)} fiches checked, ${String(faulty)} at fault.`);
  return faulty === 0 ? EXIT.ok : EXIT.failed;
});
