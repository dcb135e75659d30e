import { parsePartialDate } from '../text/partial-date';
import { COLLECTION, type Citable } from './citable';

const TYPES: Readonly<Record<Citable['type'], string>> = {
  notice: 'misc',
  document: 'techreport',
  'web-page': 'misc',
  'press-release': 'misc',
  publication: 'book',
};

/** A citation as a BibTeX entry in UTF-8, ready for a `.bib` file. */
export function bibtex(cited: Citable): string {
  const date = cited.date === null ? null : parsePartialDate(cited.date);
  const isReport = cited.type === 'document';
  const note =
    cited.type === 'notice'
      ? `${cited.ref}, ${cited.contentVersion}`
      : [cited.locator, `${COLLECTION}, ${cited.ref}`].filter(Boolean).join('; ');
  const fields: [string, string | null | undefined][] = [
    // Braces keep the name of an organization whole.
    ['author', `{${escape(cited.author)}}`],
    ['title', `{${escape(cited.title)}}`],
    ['institution', isReport ? `{${escape(cited.author)}}` : null],
    ['publisher', cited.type === 'publication' ? escape(cited.author) : null],
    ['year', date && String(date.year)],
    ['month', date === null || date.month === null ? null : String(date.month)],
    ['number', cited.symbol && escape(cited.symbol)],
    ['url', cited.address],
    ['urldate', cited.address && cited.checked],
    ['language', { fr: 'french', en: 'english', es: 'spanish' }[cited.lang]],
    ['note', escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${TYPES[cited.type]}{${cited.key},\n${lines.join('\n')}\n}\n`;
}

/** A text in which nothing is a command of TeX. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\u0000')
    .replace(/[{}#$%&_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
    .replaceAll('\u0000', '\\textbackslash{}');
}
