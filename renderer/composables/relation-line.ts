import type { Lang } from '../../shared/model/language';
import type { RecordCard, RelationView } from '../../shared/reference/types';
import { formatSpan, formatValidity } from '../../shared/text/dates';
import { saysAlready } from '../../shared/text/says-already';
import { NBSP } from '../../shared/text/spaces';

/**
 * A related record on one line of paper, with what its name leaves unsaid: the full symbol and date
 * of an instrument, or the years of the relation: «Résolution A/RES/67/227 (21 décembre 2012)».
 */
export function relationLine({ other, from, until }: RelationView, lang: Lang): string {
  const isInstrument = other.kind === 'instrument';
  const name = isInstrument ? nameWithSymbol(other) : other.shortTitle;
  const years = formatValidity(from, until, lang);
  const own = isInstrument
    ? [other.symbol ?? '', years || (other.date ? formatSpan(other.date, lang) : '')]
    : [years];
  const unsaid = own.filter((said) => said !== '' && !saysAlready(name, said));
  return unsaid.length > 0 ? `${name} (${unsaid.join(', ')})` : name;
}

/** «Résolution 67/227» with the symbol A/RES/67/227 is «Résolution A/RES/67/227»: no number twice. */
function nameWithSymbol({ shortTitle, symbol }: RecordCard): string {
  const [, word, number] = /^(\S+)\s(.+)$/u.exec(shortTitle) ?? [];
  return word && number && symbol?.endsWith(`/${number.replace(/\s/gu, '')}`)
    ? `${word}${NBSP}${symbol}`
    : shortTitle;
}
