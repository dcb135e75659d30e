import { CONFIDENCES, KINDS } from '../../shared/model/kind';
import { LANGUAGES, type Lang } from '../../shared/model/language';
import { total } from './csv';
import type { Overview } from './overview';
import { STYLE } from './style';

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { fr: 'French', en: 'English', es: 'Spanish' };

/** The overview as one page that needs nothing else. `faults` is how many the check finds. */
export function reportHtml(overview: Overview, faults: number): string {
  const { records } = overview;
  const latest = records.at(-1)?.checked ?? 'never';
  const state = faults === 0 ? 'no fault' : `<strong>${faults} to correct</strong>: run npm run data:check`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Records of the reference</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Records of the reference</h1>
<p>${records.length} records, last checked on ${escape(latest)}; the check finds ${state}.</p>
${section('By kind and confidence', kinds(overview))}
${section('By language', languages(overview))}
${section('To verify', toVerify(overview), 'Records and statements that the reader sees marked «à vérifier».')}
${section('Oldest checks first', oldest(overview))}
${section('By source', sources(overview), 'How many records cite each source, and how often; not counting itself.')}
</body>
</html>
`;
}

function kinds({ byKind }: Overview): string {
  const rows = KINDS.map((kind) => {
    const counts = CONFIDENCES.map((confidence) => byKind[kind][confidence]);
    return [kind, ...counts, total(counts)];
  });
  const sums = CONFIDENCES.map((confidence) => total(KINDS.map((kind) => byKind[kind][confidence])));
  return table(['Kind', ...CONFIDENCES, 'All'], [...rows, ['All', ...sums, total(sums)]]);
}

function languages({ byLanguage }: Overview): string {
  return table(
    ['Language', 'Records with a text', 'Words in texts'],
    LANGUAGES.map((lang) => [LANGUAGE_NAMES[lang], byLanguage[lang].texts, byLanguage[lang].words]),
  );
}

function toVerify({ records }: Overview): string {
  const rows = records.filter((row) => row.confidence === 'to-verify' || row.toVerify > 0);
  if (rows.length === 0) return '<p>None.</p>';
  return table(
    ['Reference', 'Title', 'Record', 'Statements'],
    rows.map((row) => [row.ref, row.title, row.confidence, row.toVerify]),
  );
}

function oldest({ records }: Overview): string {
  return table(
    ['Checked', 'Reference', 'Kind', 'Title', 'Confidence', 'Sources', 'Contradictions', 'Gaps'],
    records.map((row) => [
      row.checked,
      row.ref,
      row.kind,
      row.title,
      row.confidence,
      row.sources,
      row.notes.contradiction,
      row.notes.gap,
    ]),
  );
}

function sources(overview: Overview): string {
  return table(
    ['Reference', 'Title', 'Records', 'Citations'],
    overview.sources.map(({ ref, title, records, citations }) => [ref, title, records, citations]),
  );
}

function section(title: string, content: string, about = ''): string {
  return `<h2>${title}</h2>\n${about === '' ? '' : `<p>${about}</p>\n`}${content}`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isCount = heads.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const cell = (tag: string, value: string | number, column: number): string =>
    `<${tag}${isCount[column] ? ' class="count"' : ''}>${escape(String(value))}</${tag}>`;
  const head = heads.map((each, column) => cell('th', each, column)).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((value, column) => cell('td', value, column)).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
