import initSqlJs from 'sql.js';
import { compileDatabase } from '../../../data/compile/compile-database';
import { readContentVersion } from '../../../data/compile/content-version';
import { SqlJsDatabase } from '../../../shared/reference/sqljs';
import { search } from '../../../shared/search/search';
import { growRecords } from '../corpus/grow';
import { readManpages } from '../corpus/manpages';
import { indexSize } from '../index-size';
import { readShippedRecords } from '../shipped-records';
import { round, spread, timed, type Spread } from '../stats';
import { table } from '../table';
import type { Measure } from './measure';

/** Sizes of the reference, beside that of the shipped content. */
const GROWTH = [1, 10] as const;

/** The size that the engine must still answer at once. */
const LARGEST = 100_000;

/** What is asked at each size: words found everywhere, words found nowhere but in few, and mistakes. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'small answer': ['pnud', 'pérez-guerrero', 'bandung 1955', 'a/res/71/244', 'gleneagles', 'fnuap'],
  'one word': [
    'fichier',
    'système',
    'mémoire',
    'utilisateur',
    'fonction',
    'coopération',
    'valeur',
    'processus',
  ],
  'two words': ['fichier système', 'mémoire partagée', 'appel système', 'plan action', 'nom fichier'],
  prefix: ['fic', 'sys', 'mem', 'uti', 'con', 'par', 'pro', 'dé'],
  phrase: ['"appel système"', '"en cas de"', '"plan d’action"', '"nom de fichier"'],
  mistake: ['fihcier', 'systme', 'memmoire', 'cooperaton', 'nairbi'],
  'stop words': ['de la', 'le', 'un des', 'qui est'],
};

const ROUNDS = 5;

interface SizeResult {
  readonly records: number;
  readonly databaseMiB: number;
  readonly indexByText: number;
  readonly buildS: number;
  readonly openMs: number;
  readonly memoryMiB: number;
  readonly queryMs: Readonly<Record<string, Spread>>;
}

/** How size, memory and the time of a query grow with the number of records, on real French prose. */
export const SCALE: Measure = {
  name: 'scale',
  title: 'Growth: the same engine on made-up records of real French prose',
  async run({ sizes: asked }) {
    const records = readShippedRecords();
    const paragraphs = readManpages();
    const sizes = asked ?? [...GROWTH.map((times) => records.length * times), LARGEST];
    const results: SizeResult[] = [];
    for (const size of sizes) {
      // The largest takes minutes: what is known by then is said.
      console.error(`… ${String(size)} records`);
      results.push(await measureSize(growRecords(records, paragraphs, size)));
      if (results.length < sizes.length) console.error(`${render(results)}\n`);
    }
    return { text: render(results), data: results };
  },
};

async function measureSize(records: Parameters<typeof compileDatabase>[0]): Promise<SizeResult> {
  const start = performance.now();
  const { bytes } = await compileDatabase(records, readContentVersion());
  const buildS = (performance.now() - start) / 1000;
  const engine = await initSqlJs();
  const before = process.memoryUsage();
  const opening = performance.now();
  const sql = new SqlJsDatabase(new engine.Database(bytes));
  search(sql, { words: 'pnud', lang: 'fr', limit: 8 });
  const openMs = performance.now() - opening;
  warmUp(sql);
  const queryMs = Object.fromEntries(
    Object.entries(QUERIES).map(([family, queries]) => [
      family,
      spread(queries.flatMap((words) => times(sql, words))),
    ]),
  );
  const after = process.memoryUsage();
  const memory = after.rss - before.rss;
  const { indexBytes, textBytes } = indexSize(sql, records);
  sql.close();
  return {
    records: records.length,
    databaseMiB: round(bytes.length / 2 ** 20),
    indexByText: round(indexBytes / textBytes),
    buildS: round(buildS),
    openMs: round(openMs),
    memoryMiB: round(memory / 2 ** 20),
    queryMs,
  };
}

/** Runs the engine through all that it is asked, in a language whose texts are not those that grow. */
function warmUp(sql: SqlJsDatabase): void {
  for (const words of Object.values(QUERIES).flat())
    search(sql, { words, lang: 'en', limit: 8, filters: { language: 'en' } });
}

/** Times of one query, the first among them: a person's first search is a search too. */
function times(sql: SqlJsDatabase, words: string): number[] {
  return Array.from({ length: ROUNDS }, () => timed(() => search(sql, { words, lang: 'fr', limit: 8 })));
}

function render(results: readonly SizeResult[]): string {
  const sizes = table([
    ['records', 'database MiB', 'index/text', 'build s', 'open ms', 'memory MiB'],
    ...results.map(({ records, databaseMiB, indexByText, buildS, openMs, memoryMiB }) => [
      String(records),
      databaseMiB,
      indexByText,
      buildS,
      openMs,
      memoryMiB,
    ]),
  ]);
  const queries = table([
    ['query ms, p50 / p95', ...results.map(({ records }) => String(records))],
    ...Object.keys(QUERIES).map((family) => [
      family,
      ...results.map(({ queryMs }) => {
        const each = queryMs[family];
        return each ? `${String(round(each.p50))} / ${String(round(each.p95))}` : '-';
      }),
    ]),
  ]);
  return `${sizes}\n\n${queries}`;
}
