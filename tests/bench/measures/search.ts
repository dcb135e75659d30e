import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../cli/paths';
import { LANGUAGES, type Lang } from '../../../shared/model/language';
import { evaluate, scoresBy, scoresOf, type Scores } from '../../search/evaluate';
import { readJudgements } from '../../search/judgements';
import { benchDocuments } from '../documents';
import { openDatabase } from '../open-database';
import { FLEXSEARCH } from '../peers/flexsearch';
import { FTS4 } from '../peers/fts4';
import { MINISEARCH } from '../peers/minisearch';
import { ORAMA } from '../peers/orama';
import { ownEngine } from '../peers/own';
import type { LoadedPeer } from '../peers/peer';
import { readShippedRecords } from '../shipped-records';
import { round, spread, timed, type Spread } from '../stats';
import { table } from '../table';
import type { Measure } from './measure';

const PEERS = [MINISEARCH, FLEXSEARCH, ORAMA, FTS4];
const OWN = 'Repères';

/** Judged queries are run so often for their times; the first run warms up. */
const ROUNDS = 3;

/** How an engine did. */
interface EngineResult {
  readonly name: string;
  /** Milliseconds to load the documents of the three languages; null for ours, which are built before. */
  readonly loadMs: number | null;
  readonly all: Scores;
  readonly byFamily: ReadonlyMap<string, Scores>;
  readonly byLang: ReadonlyMap<string, Scores>;
  readonly queryMs: Spread;
}

/** Quality and speed of the search beside other engines, on the same documents and the same judged queries. */
export const SEARCH: Measure = {
  name: 'search',
  title: 'Search beside other engines: the same documents, the same judged queries',
  async run() {
    const judgements = readJudgements(readFileSync(join(ROOT, 'tests', 'search', 'judgements.tsv'), 'utf8'));
    const records = readShippedRecords();
    const sql = await openDatabase();
    const engines: { name: string; loadMs: number | null; loaded: Record<Lang, LoadedPeer> }[] = [
      {
        name: OWN,
        loadMs: null,
        loaded: await eachLanguage((lang) => Promise.resolve(ownEngine(sql, lang))),
      },
    ];
    for (const peer of PEERS) {
      const start = performance.now();
      const loaded = await eachLanguage((lang) => peer.load(benchDocuments(records, lang), lang));
      engines.push({ name: peer.name, loadMs: round(performance.now() - start), loaded });
    }
    const results = engines.map(({ name, loadMs, loaded }): EngineResult => {
      const evaluations = evaluate(judgements, ({ lang, query }) => loaded[lang].find(query));
      const times = Array.from({ length: ROUNDS }, () =>
        judgements.map(({ lang, query }) => timed(() => loaded[lang].find(query))),
      );
      return {
        name,
        loadMs,
        all: scoresOf(evaluations),
        byFamily: scoresBy(evaluations, 'family'),
        byLang: scoresBy(evaluations, 'lang'),
        queryMs: spread(times.slice(1).flat()),
      };
    });
    sql.close();
    return { text: render(results), data: results.map(plain) };
  },
};

async function eachLanguage<T>(load: (lang: Lang) => Promise<T>): Promise<Record<Lang, T>> {
  const entries: [Lang, T][] = [];
  for (const lang of LANGUAGES) entries.push([lang, await load(lang)]);
  return Object.fromEntries(entries) as Record<Lang, T>;
}

function render(results: readonly EngineResult[]): string {
  const quality = ({ success1, mrr, ndcg10 }: Scores) => [success1, mrr, ndcg10].map((x) => x.toFixed(3));
  const overall = table([
    ['engine', 'success@1', 'MRR', 'nDCG@10', 'p50 ms', 'p95 ms', 'max ms', 'load ms'],
    ...results.map(({ name, all, queryMs, loadMs }) => [
      name,
      ...quality(all),
      round(queryMs.p50),
      round(queryMs.p95),
      round(queryMs.max),
      loadMs ?? '-',
    ]),
  ]);
  const by = (title: string, key: 'byFamily' | 'byLang') =>
    table([
      [`${title}: success@1 / nDCG@10`, 'n', ...results.map(({ name }) => name)],
      ...[...(results[0]?.[key].keys() ?? [])].map((group) => [
        group,
        results[0]?.[key].get(group)?.queries ?? 0,
        ...results.map((result) => {
          const scores = result[key].get(group);
          return scores ? `${scores.success1.toFixed(2)} / ${scores.ndcg10.toFixed(2)}` : '-';
        }),
      ]),
    ]);
  return `${overall}\n\n${by('language', 'byLang')}\n\n${by('family', 'byFamily')}`;
}

function plain(result: EngineResult): object {
  const { byFamily, byLang, ...rest } = result;
  return { ...rest, byFamily: Object.fromEntries(byFamily), byLang: Object.fromEntries(byLang) };
}
