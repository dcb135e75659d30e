import type { Kind } from '../shared/model/kind';
import type { Lang, Trilingual } from '../shared/model/language';
import type { SearchAnswer, SearchHit, TextPiece } from '../shared/reference/types';
import { formatSpan } from '../shared/text/dates';
import { quote } from '../shared/text/typography';

const KIND_NAMES: Readonly<Record<Kind, Trilingual>> = {
  body: { fr: 'organe', en: 'body', es: 'órgano' },
  milestone: { fr: 'jalon', en: 'milestone', es: 'hito' },
  instrument: { fr: 'texte', en: 'instrument', es: 'texto' },
  function: { fr: 'fonction', en: 'function', es: 'función' },
  term: { fr: 'terme', en: 'term', es: 'término' },
  place: { fr: 'lieu', en: 'place', es: 'lugar' },
  source: { fr: 'source', en: 'source', es: 'fuente' },
};
const NOTHING: Trilingual = { fr: 'Aucun résultat.', en: 'No results.', es: 'Ningún resultado.' };
const CORRECTED: Trilingual = { fr: 'Résultats pour', en: 'Results for', es: 'Resultados para' };
const SUGGESTED: Trilingual = { fr: 'Vouliez-vous dire', en: 'Did you mean', es: '¿Quiso decir' };

/** Rows for another program: `{rank, id, kind, title, score}`. */
export function answerAsJson({ hits }: SearchAnswer): string {
  const rows = hits.map(({ card, score }, index) => ({
    rank: index + 1,
    id: card.id,
    kind: card.kind,
    title: card.title,
    score,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Results for a person; on a terminal the words that match are bold. */
export function answerAsText(
  { hits, corrected, suggestion }: SearchAnswer,
  lang: Lang,
  bold: boolean,
): string {
  const lines = corrected === null ? [] : [`${CORRECTED[lang]} ${quote(corrected, lang)}`, ''];
  if (hits.length === 0) lines.push(NOTHING[lang]);
  if (suggestion !== null)
    lines.push(`${SUGGESTED[lang]} ${quote(suggestion, lang)}${lang === 'fr' ? '\u202f?' : '?'}`, '');
  for (const [index, hit] of hits.entries()) lines.push(...hitLines(hit, index + 1, lang, bold));
  return `${lines.join('\n')}\n`;
}

function hitLines({ card, title, snippet }: SearchHit, rank: number, lang: Lang, bold: boolean): string[] {
  const details = [
    KIND_NAMES[card.kind][lang],
    card.acronym,
    card.symbol,
    card.date && formatSpan(card.date, lang),
    card.ref,
    card.id,
  ];
  const indent = ' '.repeat(4);
  return [
    `${String(rank).padStart(2)}. ${paint(title, bold)}`,
    `${indent}${details.filter(Boolean).join(' · ')}`,
    `${indent}${paint(snippet, bold)}`,
  ];
}

function paint(pieces: readonly TextPiece[], bold: boolean): string {
  return pieces.map(({ text, marked }) => (marked && bold ? `\u001b[1m${text}\u001b[22m` : text)).join('');
}
