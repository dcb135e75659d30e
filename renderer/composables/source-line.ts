import type { Lang } from '../../shared/model/language';
import type { CitationView } from '../../shared/reference/types';
import { citedTitle } from '../../shared/takeaway/cited-title';
import { formatSpan } from '../../shared/text/dates';
import { saysAlready } from '../../shared/text/says-already';

/** What a list of sources says of one after its symbol: title, date and place in the source, each once. */
export function sourceLine({ source, locator }: CitationView, lang: Lang): string {
  const whole = citedTitle(source);
  const title = source.symbol ? withoutSymbol(whole, source.symbol) : whole;
  const date = source.date ? formatSpan(source.date, lang) : '';
  return [title, saysAlready(title, date) ? '' : date, locator].filter(Boolean).join(', ');
}

/** «Communiqué GA/11332, …» is «Communiqué, …» and «Cadre 2014–2017, document DP/CF/SSC/5» the title alone. */
function withoutSymbol(title: string, symbol: string): string {
  const at = title.indexOf(symbol);
  if (at <= 0) return title;
  const after = title.slice(at + symbol.length);
  if (/^[\p{L}\p{N}/.-]/u.test(after)) return title;
  const before = title.slice(0, at).trimEnd();
  return (after === '' ? before.replace(/,(?:\s\p{Ll}+)?$/u, '') : before) + after;
}
